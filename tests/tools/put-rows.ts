import type { Page } from 'playwright-core';

/** Rows by table; a table's name alone empties it. */
export type Tables = Record<string, readonly object[]>;

/**
 * Writes rows with the browser's own IndexedDB in one of the extension's pages, after emptying the tables named; all or none. They go there as
 * one text: taken apart by the driver ten thousand notes take half a minute.
 */
export const putRows = (page: Page, tables: Tables): Promise<void> =>
  page.evaluate(
    text =>
      new Promise<void>((resolve, reject) => {
        const rows: Tables = JSON.parse(text);
        const opening = indexedDB.open('kol-loupe');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(Object.keys(rows), 'readwrite');
          for (const [table, own] of Object.entries(rows)) {
            const store = writing.objectStore(table);
            store.clear();
            for (const row of own) store.put(row);
          }
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    JSON.stringify(tables)
  );

/** Creators with a listing, each with notes, a tag and a place in one list; texts differ by `mark`. */
export function manyCreators(count: number, notes: number, mark = ''): Tables {
  const at = '2026-11-20T08:15:02.000Z';
  const reading = <Value>(value: Value) => ({ value, at, from: 'page' });
  const exactly = (value: number) => ({ value, low: value, high: value, precision: 'exact', text: String(value) });
  const ids = Array.from({ length: count }, (_, n) => `5f3a1c0e${n.toString(16).padStart(16, '0')}`);
  const listId = '7d3f1f0e-0b5c-4c0e-9d2a-5a1b2c3d4e5f';
  return {
    creators: ids.map((id, n) => ({
      id,
      firstSeenAt: at,
      lastSeenAt: at,
      viewer: 'signed-in',
      profile: {
        nickname: reading(`阿梨 ${n}`),
        redId: reading(`ali_${n}`),
        followers: reading(exactly(10_000 + n)),
        following: reading(exactly(200)),
        likesAndCollects: reading(exactly(90_000 + 7 * n))
      },
      listing: { complete: true, at, spans: [{ since: 'start', until: at }] }
    })),
    posts: ids.map((id, n) => ({
      id,
      posts: Array.from({ length: notes }, (_, place) => ({
        id: `68a1b2c3${(n * 1_000 + place).toString(16).padStart(16, '0')}`,
        kind: place % 3 === 0 ? 'video' : 'image',
        title: `早八底妆分享 ${n} 之 ${place}`,
        publishedAt: {
          value: new Date(Date.UTC(2026, 10, 18) - place * 172_800_000).toISOString(),
          precision: 'second',
          from: 'id'
        },
        likes: exactly(40 + ((n + place * 13) % 900)),
        collects: exactly(12 + ((n + place * 7) % 300)),
        comments: exactly(3 + ((n + place) % 60)),
        countsAt: at
      })).toReversed()
    })),
    snapshots: ids.map((id, n) => ({ id, snapshots: [{ at, followers: exactly(10_000 + n), from: 'page' }] })),
    entries: ids.map(creatorId => ({
      creatorId,
      tags: [`干皮${mark}`],
      note: '',
      drafts: {},
      quotes: [],
      audience: {},
      answers: {},
      updatedAt: at,
      toldAt: '',
      changed: { tags: at }
    })),
    lists: [{ id: listId, name: '春季补水', createdAt: at }],
    memberships: ids.map(creatorId => ({ listId, creatorId, addedAt: at, stage: 'to-vet' }))
  };
}
