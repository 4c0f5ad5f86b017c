import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import type { Brief } from '@/lib/evidence/brief';
import { allBriefs, chooseBrief, removeBrief, restoreBrief } from '@/lib/shortlist/briefs';
import { database } from '@/lib/shortlist/database';
import { NotSaved } from '@/lib/shortlist/not-saved';
import { currentRules } from '@/lib/shortlist/rules';
import { saveBrief } from '@/lib/shortlist/save-brief';

const AT = '2026-11-20T08:15:02.000Z';
const LATER = '2026-11-21T08:15:02.000Z';
const NOBODY = '00000000-0000-4000-8000-000000000000';

const cream: Brief = {
  name: '补水面霜，春季',
  goal: 'conversion',
  niche: 'skincare',
  keywords: ['干皮', '保湿'],
  audience: { femaleShare: [0.75, 1], ages: ['18-24'], provinces: ['浙江'] },
  budgetYuan: 50_000,
  creatorCount: 20,
  productPriceYuan: 168,
  launch: true,
  tiers: ['micro', 'mid']
};

async function kept(brief: Brief = cream, at = AT) {
  const stored = await saveBrief({ brief }, at);
  if (!stored) throw new Error('The brief was not kept');
  return stored;
}

afterEach(() => Promise.all(database.tables.map(table => table.clear())));

describe('a brief', () => {
  test('is kept as written, oldest first, and changed under its own id', async () => {
    const second = await kept({ name: '防晒' }, LATER);
    const first = await kept();
    expect((await allBriefs()).briefs).toEqual([first, second]);
    expect(first).toEqual({ id: first.id, brief: cream, createdAt: AT, updatedAt: AT });
    const changed = await saveBrief({ id: first.id, brief: { ...cream, budgetYuan: 60_000 } }, LATER);
    expect(changed).toEqual({ ...first, brief: { ...cream, budgetYuan: 60_000 }, updatedAt: LATER });
    expect((await allBriefs()).briefs).toEqual([changed, second]);
  });

  test('loses blanks, doubles and what says nothing', async () => {
    const untidy = {
      name: ' 防晒 ',
      niche: ' ',
      keywords: [' 防晒 ', '', '防晒', '通勤'],
      competitors: [' '],
      avoidWords: [],
      audience: { ages: [], provinces: [' '] },
      budgetYuan: 0
    };
    expect((await kept(untidy)).brief).toEqual({ name: '防晒', keywords: ['防晒', '通勤'], budgetYuan: 0 });
  });

  test('that says the same again is not written: verdicts made under it stay current', async () => {
    const first = await kept();
    const { name, ...rest } = cream;
    expect(await saveBrief({ id: first.id, brief: { ...rest, name: ` ${name}` } }, LATER)).toEqual(first);
    expect((await database.briefs.get(first.id))?.updatedAt).toBe(AT);
  });

  test.each([
    ['no name', { name: ' ' }, 'name'],
    ['a share over 1', { name: 'x', audience: { femaleShare: [0.5, 75] } }, 'femaleShare'],
    ['a budget below 0', { name: 'x', budgetYuan: -1 }, 'budgetYuan'],
    ['half a creator', { name: 'x', creatorCount: 0.5 }, 'creatorCount'],
    ['an unknown goal', { name: 'x', goal: 'fame' }, 'goal'],
    ['a key of nobody’s', { name: 'x', colour: 'red' }, 'colour']
  ])('with %s is refused by that name, and nothing of it is kept', async (_, brief, field) => {
    const first = await kept();
    await expect(saveBrief({ id: first.id, brief: brief as Brief }, LATER)).rejects.toThrow(field);
    await expect(saveBrief({ brief: brief as Brief }, LATER)).rejects.toThrow(field);
    expect((await allBriefs()).briefs).toEqual([first]);
  });

  test('that was removed meanwhile stays removed', async () => {
    const { id } = await kept();
    await removeBrief(id);
    expect(await saveBrief({ id, brief: cream }, LATER)).toBeUndefined();
    expect((await allBriefs()).briefs).toEqual([]);
  });

  test('that the browser refuses to write says so', async () => {
    const fail = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database.briefs.hook('creating', fail);
    await expect(saveBrief({ brief: cream }, AT)).rejects.toThrow(NotSaved);
    database.briefs.hook('creating').unsubscribe(fail);
    expect((await allBriefs()).briefs).toEqual([]);
  });
});

describe('the brief in use', () => {
  test('is the one that creators are judged by, and another key for each change of it', async () => {
    const { id } = await kept();
    expect(await currentRules()).not.toHaveProperty('brief');
    const none = (await currentRules()).key;
    await chooseBrief(id);
    const one = await currentRules();
    expect(one.brief?.brief).toEqual(cream);
    await saveBrief({ id, brief: { ...cream, niche: 'beauty' } }, LATER);
    const other = await currentRules();
    expect(new Set([none, one.key, other.key]).size).toBe(3);
    await chooseBrief(null);
    expect((await currentRules()).key).toBe(none);
  });

  test('is none when it does not exist', async () => {
    const { id } = await kept();
    await chooseBrief(id);
    await chooseBrief(NOBODY);
    expect((await allBriefs()).activeId).toBeNull();
    await database.settings.put({ name: 'active-brief', briefId: NOBODY });
    expect((await allBriefs()).activeId).toBeNull();
  });
});

describe('removing', () => {
  test('gives back what was taken, in use again', async () => {
    const brief = await kept();
    await chooseBrief(brief.id);
    const removed = await removeBrief(brief.id);
    expect(removed).toEqual({ brief, wasActive: true });
    expect(await allBriefs()).toEqual({ briefs: [], activeId: null });
    expect(await database.settings.count()).toBe(0);
    if (removed) await restoreBrief(removed);
    expect(await allBriefs()).toEqual({ briefs: [brief], activeId: brief.id });
  });

  test('leaves the one in use alone, also when another was chosen before it is undone', async () => {
    const [one, other] = [await kept(), await kept({ name: '防晒' }, LATER)];
    await chooseBrief(one.id);
    const removed = await removeBrief(one.id);
    await chooseBrief(other.id);
    if (removed) await restoreBrief(removed);
    expect(await allBriefs()).toEqual({ briefs: [one, other], activeId: other.id });
    expect(await removeBrief(one.id)).toEqual({ brief: one, wasActive: false });
    expect((await allBriefs()).activeId).toBe(other.id);
    expect(await removeBrief(one.id)).toBeUndefined();
  });
});
