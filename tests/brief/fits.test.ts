import { beforeEach, describe, expect, test } from 'vitest';
import { type Fit, fitsOf } from '@/components/brief/fits';
import type { Brief } from '@/lib/evidence/brief';
import type { Dossier } from '@/lib/evidence/dossier';
import type { Quote } from '@/lib/evidence/marketplace';
import { judge } from '@/lib/report/judge';
import { ago, dossierOf, exactly, idFrom, NOW, openList, reading } from '@/tests/measures/evidence';
import { speak } from '@/tests/words/speak';

beforeEach(() => speak('en'));

/** Twenty opened notes of the last 60 days, so many of them on skincare and so many paid by 某牌. */
const notes = ({ skincare = 20, paid = 0 } = {}): NonNullable<Dossier['posts']> =>
  Array.from({ length: 20 }, (_, n) => ({
    id: idFrom(4 + 3 * n, n),
    title: n < skincare ? `护肤面霜 ${n}` : `周末随拍 ${n}`,
    text: n < paid ? '感谢某牌邀请' : '今天的日常',
    sponsorSigns: n < paid ? [{ kind: 'disclosure-word' as const, quote: '感谢某牌邀请' }] : [],
    opened: true,
    likes: exactly(100),
    collects: exactly(50),
    comments: exactly(10)
  }));

const creator = (facts: Partial<Dossier> = {}): Dossier =>
  dossierOf({
    profile: { followers: reading(exactly(36_000)) },
    listing: openList,
    posts: notes(),
    ...facts
  });

const quote = (priceYuan: number): Quote => ({ kind: 'image', priceYuan, at: ago(1), from: 'user' });

function rowOf(id: string, brief: Omit<Brief, 'name'>, dossier = creator(), asked?: Quote): Fit | undefined {
  const whole = { name: 'Cream', ...brief };
  return fitsOf(judge({ dossier, now: NOW, brief: whole }), whole, asked).find(one => one.id === id);
}

describe('niche', () => {
  test.each([
    ['below two fifths', 7, { look: 'info', figure: '35% of 20 notes are about skincare' }],
    ['two fifths', 8, { look: 'clear', figure: '40% of 20 notes are about skincare' }],
    ['all', 20, { look: 'clear', figure: '100% of 20 notes are about skincare' }]
  ])('%s', (_, skincare, expected) =>
    expect(rowOf('niche', { niche: 'skincare' }, creator({ posts: notes({ skincare }) }))).toMatchObject(expected)
  );

  test('by keywords where no niche is written', () =>
    expect(rowOf('niche', { keywords: ['面霜'] })).toMatchObject({ figure: '100% of 20 notes name a keyword' }));

  test('too few notes say what would help; a brief without either says what to write', () => {
    const few = creator({ posts: notes().slice(0, 9) });
    expect(rowOf('niche', { niche: 'skincare' }, few)).toMatchObject({ missing: { remedy: 'scroll-older', need: 10 } });
    expect(rowOf('niche', {})).toMatchObject({ toWrite: 'brief_fit_write_niche' });
  });
});

describe('audience', () => {
  const women = (share: number) => creator({ audience: { femaleShare: reading(share) } });

  test.each([
    [0.6, { look: 'clear', figure: '90% is the one asked for' }],
    [0.4, { look: 'clear', figure: '70% is the one asked for' }],
    [0.39, { look: 'info', figure: '69% is the one asked for' }]
  ])('%s women of 70–100% asked for', (share, expected) =>
    expect(rowOf('audience', { audience: { femaleShare: [0.7, 1] } }, women(share))).toMatchObject(expected)
  );

  test('not known says what would help; a brief without one says what to write', () => {
    expect(rowOf('audience', { audience: { femaleShare: [0.7, 1] } })).toMatchObject({
      missing: { remedy: 'ask-for-audience' }
    });
    for (const audience of [undefined, {}, { ages: [], provinces: [] }])
      expect(rowOf('audience', { ...(audience && { audience }) }, women(0.9))).toMatchObject({
        toWrite: 'brief_fit_write_audience'
      });
  });
});

describe('competitors', () => {
  test.each([
    [0, { look: 'clear', figure: 'none in 20 notes of 90 days' }],
    [1, { look: 'info', figure: '1 paid note of 20 in 90 days' }],
    [2, { look: 'info', figure: '2 paid notes of 20 in 90 days' }]
  ])('%i paid notes', (paid, expected) =>
    expect(rowOf('competitors', { competitors: ['某牌'] }, creator({ posts: notes({ paid }) }))).toMatchObject(expected)
  );

  test('too few opened notes say what would help; a brief without any says what to write', () => {
    const closed = creator({ posts: notes().map(({ opened: _unread, text: _too, ...post }) => post) });
    expect(rowOf('competitors', { competitors: ['某牌'] }, closed)).toMatchObject({
      missing: { remedy: 'open-posts' }
    });
    expect(rowOf('competitors', {})).toMatchObject({ toWrite: 'brief_fit_write_competitors' });
  });
});

describe('price', () => {
  const budget = { budgetYuan: 50_000, creatorCount: 20 };

  test.each([
    ['below the budget', 2_499, {}, { look: 'clear', figure: 'asks ¥2,499, budget ¥2,500' }],
    ['at the budget', 2_500, {}, { look: 'clear', figure: 'asks ¥2,500, budget ¥2,500' }],
    ['above the budget', 2_501, {}, { look: 'info', figure: 'asks ¥2,501, budget ¥2,500' }],
    [
      'of a tier that is asked for',
      2_500,
      { tiers: ['micro'] },
      { look: 'clear', figure: 'asks ¥2,500, budget ¥2,500' }
    ],
    [
      'of another tier',
      2_500,
      { tiers: ['mid'] },
      { look: 'info', figure: 'asks ¥2,500, budget ¥2,500, Micro is not asked for' }
    ]
  ] as const)('%s', (_, price, { tiers = [] }: { tiers?: readonly ('micro' | 'mid')[] }, expected) =>
    expect(rowOf('price', { ...budget, tiers: [...tiers] }, creator(), quote(price))).toMatchObject(expected)
  );

  test('without a quote the market’s middle stands in and says so; without followers there is none', () => {
    expect(rowOf('price', budget)).toMatchObject({
      look: 'clear',
      figure: expect.stringMatching(/^usually about ¥[\d,]+, budget ¥2,500$/)
    });
    expect(rowOf('price', budget, creator({ profile: {} }))).toMatchObject({ missing: { remedy: 'enter-price' } });
  });

  test.each([[{}], [{ budgetYuan: 50_000 }], [{ creatorCount: 20 }]])('a brief with %j says what to write', brief =>
    expect(rowOf('price', brief)).toMatchObject({ toWrite: 'brief_fit_write_budget' })
  );
});
