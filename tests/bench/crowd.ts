import type { Page } from 'playwright-core';
import { PLAIN_KEY } from '@/lib/shortlist/rules';
import { summarise } from '@/lib/shortlist/summarise';
import { syntheticCreator } from '../tools/calibration/synthetic-creator';

const DISTINCT = 300;
const POSTS = 30;
/** Rows in one transaction. */
const CHUNK = 1_000;

/** tsx wraps functions with names in a call of this one, which a page does not have. */
export const NAMES = 'globalThis.__name = named => named';

export const CROWD_LIST = '7d3f1f0e-0b5c-4c0e-9d2a-5a1b2c3d4e5f';

/** Fills the database of the extension's page with a list of so many creators, each with 30 notes, a third of them with tags and a note. */
export async function fillDatabase(page: Page, creators: number): Promise<void> {
  const at = new Date().toISOString();
  const distinct = Array.from({ length: DISTINCT }, (_, n) => {
    const {
      posts = [],
      comments: _c,
      snapshots: _s,
      lastSeenAt = at,
      ...facts
    } = syntheticCreator(`crowd ${n}`).dossier;
    const dossier = { ...facts, posts: posts.slice(0, POSTS), lastSeenAt };
    return {
      facts: { ...facts, lastSeenAt },
      posts: dossier.posts,
      summary: { ...summarise(dossier, undefined, { settings: {}, key: PLAIN_KEY }), lastSeenAt: at }
    };
  });
  await page.evaluate(NAMES);
  await page.evaluate(putCrowd, { distinct, creators, chunk: CHUNK, list: CROWD_LIST, at });
}

interface Crowd {
  distinct: { facts: object; posts: object[]; summary: { creatorId: string } }[];
  creators: number;
  chunk: number;
  list: string;
  at: string;
}

/** In the page: plain IndexedDB, as the page has its own code packed away. */
async function putCrowd({ distinct, creators, chunk, list, at }: Crowd): Promise<void> {
  const asked = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const syllables = [...'阿梨小满青柚橘子山茶糖霜云朵北岸棉花鹿鸣周末慢护肤笔记日常家铺妆台穿搭'];
  const nameOf = (n: number) =>
    [0, 1, 2, 3].map(place => syllables[(n * (7 + place * 5) + place * 11) % syllables.length]).join('') +
    (n % 7 ? '' : n);
  const database = await asked(indexedDB.open('kol-loupe'));
  const tables = ['creators', 'posts', 'summaries', 'entries', 'memberships', 'lists'];
  for (let from = 0; from < creators; from += chunk) {
    const transaction = database.transaction(tables, 'readwrite');
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    for (let n = from; n < Math.min(creators, from + chunk); n++) {
      const sample = distinct[n % distinct.length];
      if (!sample) throw new Error('There is nobody to store');
      const id = `${(0x5f3a1c0e + ((n * 7919) % 90_000_000)).toString(16)}00000000${n.toString(16).padStart(8, '0')}`;
      const nickname = nameOf(n);
      transaction.objectStore('creators').put({ ...sample.facts, id });
      transaction.objectStore('posts').put({ id, posts: sample.posts });
      transaction.objectStore('summaries').put({
        ...sample.summary,
        creatorId: id,
        nickname,
        redId: `red_${n}`,
        bio: '真实分享，坚持记录｜合作请私信｜每周更新两到三篇日常',
        ...(n % 3 === 0 && { entryAt: at })
      });
      transaction.objectStore('memberships').put({ listId: list, creatorId: id, addedAt: at, stage: 'to-vet' });
      if (n % 3 > 0) continue;
      transaction.objectStore('entries').put({
        creatorId: id,
        tags: n % 2 ? ['干皮', '可寄样'] : ['测评'],
        note: `问过助理，等截图；档期 12 月后（${n}）`,
        drafts: {},
        quotes: [],
        audience: {},
        answers: {},
        updatedAt: at,
        toldAt: at
      });
    }
    if (from === 0) transaction.objectStore('lists').put({ id: list, name: '压力测试', createdAt: at });
    await done;
  }
  database.close();
}
