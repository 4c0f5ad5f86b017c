import { describe, expect, it, test } from 'vitest';
import type { Brief } from '@/lib/evidence/brief';
import type { Dossier } from '@/lib/evidence/dossier';
import { type Judged, partnershipOf } from '@/lib/report/partnership';
import type { CriterionReport, FlagReport, PartnershipModel, TierId } from '@/lib/report/report';
import { many, notes, remark } from '@/tests/measures/commented';
import { ago, header, subjectOf, told } from '@/tests/measures/evidence';

interface Case {
  tier?: TierId;
  score?: number | null;
  coverage?: number;
  criteria?: Record<string, number>;
  critical?: string[];
  brief?: Partial<Brief>;
  facts?: Partial<Dossier>;
}

const scored = ([id, score]: [string, number]): CriterionReport => ({
  id,
  points: 1,
  status: 'scored',
  score,
  cites: []
});
const raised = (id: string, severity: 'critical' | 'warn' = 'critical'): FlagReport => ({
  id,
  status: 'raised',
  severity,
  because: {},
  cites: []
});

/** Half of the points measured, sponsored notes compared, and nothing else that would count for or against. */
function fits(
  { tier, score = 50, coverage = 50, criteria = {}, critical = [], brief, facts = {} }: Case,
  flags: FlagReport[] = []
) {
  const known = Object.entries({ 'sponsored-performance': 0.5, ...criteria }).map(scored);
  const judged: Judged = {
    ...(tier && { tier: { id: tier, band: '' } }),
    score: { value: score, low: 0, high: 100, coverage, confidence: 1, grade: null },
    dimensions: [{ id: 'engagement', points: 100, known: 100, score: 50, criteria: known }],
    flags: [...critical.map(id => raised(id)), ...flags]
  };
  return partnershipOf(subjectOf(facts, brief ? { brief: { name: 'cream', ...brief } } : {}), judged);
}

const of = (model: PartnershipModel, given: Case) => {
  const found = fits(given).find(fit => fit.model === model);
  return found?.because.map(({ reason, points }) => `${reason} ${points}`);
};

const comments = (intent: number, others: number): Partial<Dossier> => ({
  posts: notes,
  comments: [...many(intent, () => `求链接，${remark()}`), ...many(others)]
});
/** 100,000 followers pay 8,000 yuan in the middle, 29,600 at the upper end. */
const quoted = (...prices: number[]): Partial<Dossier> => ({
  profile: header({ followers: 100_000 }),
  quotes: prices.map((priceYuan, place) => ({
    kind: place === 0 ? 'image' : 'video',
    priceYuan,
    at: ago(1),
    from: 'user'
  }))
});

describe('paid post', () => {
  test.each([
    ['alone', {}, []],
    ['for awareness', { brief: { goal: 'awareness' } }, ['goal-awareness 25']],
    ['for sales', { brief: { goal: 'conversion' } }, []],
    ['nano', { tier: 'nano' }, []],
    ['micro', { tier: 'micro' }, []],
    ['mid', { tier: 'mid' }, ['tier-mid 15']],
    ['mega', { tier: 'mega' }, ['tier-mega 15']],
    ['a score of 75', { score: 75 }, ['score-75 10']],
    ['just under', { score: 74.9 }, []],
    ['no score', { score: null }, []],
    ['a critical spike', { critical: ['follower-spike'] }, ['critical-engagement-or-audience -30']],
    ['critically low engagement', { critical: ['low-engagement'] }, ['critical-engagement-or-audience -30']],
    ['critically generic comments', { critical: ['generic-comments'] }, ['critical-engagement-or-audience -30']],
    ['another critical signal', { critical: ['underpriced'] }, []],
    ['under 50 points measured', { coverage: 49.9 }, ['coverage-below-50 -10']]
  ] as [string, Case, string[]][])('%s', (_, given, reasons) =>
    expect(of('paid-post', given)).toEqual(['base 40', ...reasons])
  );
});

describe('affiliate', () => {
  test.each([
    ['alone', {}, []],
    ['for sales', { brief: { goal: 'conversion' } }, ['goal-conversion 25']],
    ['for awareness', { brief: { goal: 'awareness' } }, []],
    ['8 % of the comments ask to buy', { facts: comments(4, 46) }, ['intent-8 20']],
    ['fewer', { facts: comments(4, 47) }, []],
    ['too few comments', { facts: comments(20, 0) }, []],
    ['nano', { tier: 'nano' }, ['tier-nano -15']],
    ['micro', { tier: 'micro' }, ['tier-micro 10']],
    ['mid', { tier: 'mid' }, ['tier-mid 10']],
    ['mega', { tier: 'mega' }, []],
    ['a product for ¥49', { brief: { productPriceYuan: 49 } }, []],
    ['for ¥50', { brief: { productPriceYuan: 50 } }, ['product-price-50-500 10']],
    ['for ¥500', { brief: { productPriceYuan: 500 } }, ['product-price-50-500 10']],
    ['for ¥501', { brief: { productPriceYuan: 501 } }, []],
    ['a quote above the band', { facts: quoted(29_601) }, ['quote-above-market 10']],
    ['a quote at its upper end', { facts: quoted(29_599) }, []],
    ['of two quotes the dearer', { facts: quoted(8_000, 40_000) }, ['quote-above-market 10']],
    ['under 50 points measured', { coverage: 0 }, []]
  ] as [string, Case, string[]][])('%s', (_, given, reasons) =>
    expect(of('affiliate', given)).toEqual(['base 25', ...reasons])
  );
});

describe('product seeding', () => {
  const budget = (budgetYuan: number, creatorCount?: number): Case => ({
    brief: { budgetYuan, ...(creatorCount !== undefined && { creatorCount }) }
  });
  test.each([
    ['alone', {}, []],
    ['nano', { tier: 'nano' }, ['tier-nano 30']],
    ['micro', { tier: 'micro' }, ['tier-micro 20']],
    ['mid', { tier: 'mid' }, ['tier-mid -25']],
    ['mega', { tier: 'mega' }, ['tier-mega -50']],
    ['¥9,999 for ten', budget(9_999, 10), ['budget-below-1000 15']],
    ['¥10,000 for ten', budget(10_000, 10), []],
    ['¥500 for nobody knows how many', budget(500), []],
    ['a launch', { brief: { launch: true } }, ['launch 10']],
    ['no launch', { brief: { launch: false } }, []]
  ] as [string, Case, string[]][])('%s', (_, given, reasons) =>
    expect(of('product-seeding', given)).toEqual(['base 25', ...reasons])
  );
});

describe('long-term ambassador', () => {
  const campaign = (value: 'good' | 'mixed' | 'poor') => ({ facts: { answers: { pastCampaign: told(value) } } });
  test.each([
    ['alone', {}, []],
    ['85 of 70 points', { score: 85, coverage: 70 }, ['score-85-coverage-70 30']],
    ['just under 85', { score: 84.9, coverage: 70 }, []],
    ['just under 70 points', { score: 85, coverage: 69.9 }, []],
    ['regular', { criteria: { regularity: 0.7 } }, ['regular 15']],
    ['not quite', { criteria: { regularity: 0.69 } }, []],
    ['in one niche', { criteria: { 'niche-fit': 0.65 } }, ['niche-focus 15']],
    ['not quite in one', { criteria: { 'niche-fit': 0.64 } }, []],
    ['a good campaign', campaign('good'), ['good-past 15']],
    ['a mixed one', campaign('mixed'), []],
    ['any critical signal', { critical: ['underpriced'] }, ['any-critical -40']],
    ['under 50 points measured', { coverage: 49.9 }, ['coverage-below-50 -30']]
  ] as [string, Case, string[]][])('%s', (_, given, reasons) =>
    expect(of('long-term-ambassador', given)).toEqual(['base 10', ...reasons])
  );
});

describe('hybrid', () => {
  const balanced: Case = { brief: { goal: 'balanced' } };
  test.each([
    ['alone', {}, []],
    ['nano', { tier: 'nano' }, []],
    ['micro', { tier: 'micro' }, ['tier-micro 15']],
    ['mid', { tier: 'mid' }, ['tier-mid 15']],
    ['mega', { tier: 'mega' }, []],
    ['for both', balanced, ['goal-balanced 15']],
    ['a quote over the middle', { facts: quoted(8_001) }, ['quote-upper-half 10']],
    ['a quote in the middle', { facts: quoted(8_000) }, []],
    ['a quote above the band', { facts: quoted(30_000) }, []],
    ['a video over its own middle', { facts: quoted(100, 10_801) }, ['quote-upper-half 10']],
    ['a video in its own middle', { facts: quoted(100, 10_800) }, []]
  ] as [string, Case, string[]][])('%s', (_, given, reasons) =>
    expect(of('hybrid', given)).toEqual(['base 30', ...reasons])
  );

  it('is for those whose paid notes were never compared', () => {
    const judged: Judged = {
      score: { value: 50, low: 0, high: 100, coverage: 50, confidence: 1, grade: null },
      dimensions: [],
      flags: []
    };
    const hybrid = partnershipOf(subjectOf(), judged).find(({ model }) => model === 'hybrid');
    expect(hybrid).toMatchObject({ fit: 45, because: [{}, { reason: 'performance-unknown', points: 15 }] });
  });
});

describe('the fit', () => {
  const pointsFor = (model: PartnershipModel, given: Case) => fits(given).find(one => one.model === model)?.fit;

  test.each([
    ['product-seeding', { tier: 'mega' }, 0],
    ['long-term-ambassador', { coverage: 0, critical: ['underpriced'] }, 0],
    ['paid-post', { tier: 'mid', score: 80, brief: { goal: 'awareness' } }, 90],
    ['paid-post', { critical: ['low-engagement'], coverage: 0 }, 0],
    [
      'affiliate',
      {
        tier: 'mid',
        brief: { goal: 'conversion', productPriceYuan: 168 },
        facts: { ...quoted(30_000), ...comments(10, 40) }
      },
      100
    ]
  ] as [PartnershipModel, Case, number][])('of %s is the sum, within 0…100', (model, given, sum) =>
    expect(pointsFor(model, given)).toBe(sum)
  );

  it('orders the five, the best first, equal ones as the guide does', () => {
    const order = (given: Case) => fits(given).map(({ model, fit: points }) => `${model} ${points}`);
    expect(order({})).toEqual([
      'paid-post 40',
      'hybrid 30',
      'affiliate 25',
      'product-seeding 25',
      'long-term-ambassador 10'
    ]);
    expect(order({ tier: 'nano' })[0]).toBe('product-seeding 55');
  });

  it('is of none where two critical signals stand, and of all where one does', () => {
    expect(fits({ critical: ['underpriced', 'low-engagement'] })).toEqual([]);
    expect(fits({ critical: ['underpriced'] }, [raised('controversy', 'warn')])).toHaveLength(5);
  });
});
