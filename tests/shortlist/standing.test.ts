import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Grade } from '@/lib/benchmarks/grades';
import type { TierId } from '@/lib/report/report';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { inspect } from '@/lib/shortlist/inspection';
import { rebuild } from '@/lib/shortlist/rebuild';
import { saveRules } from '@/lib/shortlist/rule-settings';
import { currentRules } from '@/lib/shortlist/rules';
import { standingOf } from '@/lib/shortlist/standing';
import { poolOf } from '@/lib/shortlist/summarise';
import { numberedId, unread } from '../export/sample-row';
import { ago } from '../measures/evidence';
import { creatorId, profileOf } from './seen-creator';

beforeEach(() => Promise.all(database.tables.map(table => table.clear())));

const ME = numberedId(999);

async function kept(scores: number[], tier: TierId = 'micro', from = 0): Promise<void> {
  const rules = await currentRules();
  await database.summaries.bulkPut(
    scores.map((value, n) => ({
      ...unread,
      creatorId: numberedId(from + n),
      rules: rules.key,
      pool: poolOf(tier, rules),
      score: { ...unread.score, value, grade: 'average' as const }
    }))
  );
}

const standing = async (value: number | null, grade: Grade | null = 'average', tier: TierId | null = 'micro') =>
  standingOf(
    {
      creatorId: ME,
      score: { value, low: 0, high: 100, coverage: 60, confidence: 0.5, grade },
      ...(tier && { tier: { id: tier, band: '10K-50K' } })
    },
    await currentRules()
  );

const scores = (count: number) => Array.from({ length: count }, (_, n) => 50 + n);

describe('among one’s own', () => {
  test.each([
    [19, { of: 'ordinary', median: 70, low: 59, high: 76, own: 19 }],
    [20, { of: 'own', tier: 'micro', share: 0.5, n: 20 }]
  ])('from twenty on: %i', async (count, expected) => {
    await kept(scores(count));
    expect(await standing(59.5)).toEqual(expected);
  });

  test.each([
    [49, 0],
    [50, 0.025],
    [55, 0.275],
    [55.5, 0.3],
    [69, 0.975],
    [70, 1]
  ])('a score of %d lies above %d of them, ties half', async (value, share) => {
    await kept(scores(20));
    expect(await standing(value)).toMatchObject({ share: expect.closeTo(share, 9), n: 20 });
  });

  test.each([40, 55, 90])('the creator is not one of them, whatever was stored (%d)', async stored => {
    await kept(scores(20));
    await kept([stored], 'micro', 999);
    expect(await standing(55)).toMatchObject({ share: expect.closeTo(0.275, 9), n: 20 });
  });

  test('only of the same tier, and of the same rules', async () => {
    await kept(scores(30), 'nano');
    await kept(scores(5), 'micro', 100);
    expect(await standing(55)).toMatchObject({ of: 'ordinary', own: 5 });
    expect(await standing(55, 'average', 'nano')).toMatchObject({ of: 'own', tier: 'nano', n: 30 });
    await saveRules({ guideLiteral: true }, ago(0));
    expect(await standing(55, 'average', 'nano')).toMatchObject({ of: 'ordinary', own: 0 });
  });

  test('ordinary scores say nothing under other weights', async () => {
    const weights = {
      'audience-quality': 20,
      engagement: 35,
      'content-quality': 20,
      'brand-alignment': 15,
      'performance-history': 10
    };
    await saveRules({ weights }, ago(0));
    await kept(scores(19));
    expect(await standing(55)).toBeNull();
    await kept(scores(20));
    expect(await standing(55)).toMatchObject({ of: 'own', n: 20 });
  });
});

test.each([
  ['a provisional score', 60, null, 'micro'],
  ['no score', null, null, 'micro'],
  ['no tier', 60, 'average', null]
] as const)('%s has none', async (_what, value, grade, tier) => {
  await kept(scores(30));
  expect(await standing(value, grade, tier)).toBeNull();
});

test('an inspected creator stands among those seen, before and after the rules change', async () => {
  for (let n = 0; n < 21; n++) await witness(profileOf(n, ago(0)));
  const shareOf = async (n: number) => (await inspect(creatorId(n)))?.standing;
  const all = await database.summaries.toArray();
  expect(all.filter(({ pool }) => pool !== undefined)).toHaveLength(21);
  const rank = (n: number) => {
    const own = all.find(summary => summary.creatorId === creatorId(n))?.score.value ?? Number.NaN;
    const values = all.flatMap(({ creatorId: id, score: { value } }) =>
      id === creatorId(n) || value === null ? [] : [value]
    );
    return (values.filter(v => v < own).length + values.filter(v => v === own).length / 2) / 20;
  };
  for (const n of [0, 10, 20])
    expect(await shareOf(n)).toEqual({ of: 'own', tier: 'micro', share: expect.closeTo(rank(n), 9), n: 20 });
  await saveRules({ guideLiteral: true }, ago(0));
  expect(await shareOf(10)).toMatchObject({ of: 'ordinary', own: 0 });
  await rebuild();
  expect(await shareOf(10)).toMatchObject({ of: 'own', n: 20 });
});
