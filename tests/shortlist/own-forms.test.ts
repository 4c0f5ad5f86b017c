import { describe, expect, test } from 'vitest';
import { shanghaiDay } from '@/lib/evidence/days';
import { audienceTexts, unfinishedAudience } from '@/lib/shortlist/audience-texts';
import { blankEntry } from '@/lib/shortlist/entry';
import { blankOffer, offerTexts, readOffer, unfinishedOffer } from '@/lib/shortlist/offer-texts';
import { offersInUse, offersOf, quotesOf } from '@/lib/shortlist/offers';
import { onDay } from '@/lib/shortlist/on-day';
import { readAudience } from '@/lib/shortlist/read-audience';

const NOW = '2026-11-20T08:15:02.000Z';
const entry = blankEntry('5f3a1c0e0000000001008400', NOW);

describe('a day', () => {
  test.each([
    ['2026-11-20', NOW, NOW],
    ['2026-11-15', NOW, '2026-11-15T08:15:02.000Z'],
    ['2026-11-15', '2026-11-19T17:00:00.000Z', '2026-11-14T17:00:00.000Z'],
    ['2026-11-21', NOW, undefined],
    ['2026-02-30', NOW, undefined],
    ['2026-1-5', NOW, undefined],
    ['', NOW, undefined]
  ])('%s at the time of day of %s', (day, at, moment) => {
    expect(onDay(day, at, NOW)).toBe(moment);
    if (moment !== undefined) expect(shanghaiDay(moment)).toBe(day);
  });
});

describe('the form of an offer', () => {
  const form = { ...blankOffer(NOW), image: '2,900', toldBy: ' agency ' };

  test('holds a paid note of today until something else is said', () => {
    expect(readOffer(form, NOW)).toEqual({
      quotes: [{ kind: 'image', priceYuan: 2900, deal: 'paid-post', at: NOW, from: 'user', toldBy: 'agency' }],
      at: NOW,
      isRead: true
    });
  });

  test.each([
    ['a price that is none', { image: '三千左右' }, 0, false],
    ['one price that is none beside one', { video: '四千' }, 1, false],
    ['a day to come', { on: '2026-11-21' }, 0, false],
    ['no day', { on: '' }, 0, false],
    ['a source and no price', { image: '' }, 0, false],
    ['nothing', { image: '', toldBy: '' }, 0, true]
  ])('%s', (_what, changed, prices, isRead) => {
    const read = readOffer({ ...form, ...changed }, NOW);
    expect([read.quotes.length, read.isRead]).toEqual([prices, isRead]);
  });

  test('comes back as the same offer', () => {
    const { quotes } = readOffer({ ...form, video: '1.2万', deal: 'bundle', on: '2026-11-01' }, NOW);
    const [offer] = offersOf(quotes);
    if (offer === undefined) throw new Error('no offer');
    expect(offer).toMatchObject({ image: 2900, video: 12_000, deal: 'bundle', at: '2026-11-01T08:15:02.000Z' });
    expect(readOffer(offerTexts(offer), NOW).quotes).toEqual(quotes);
    expect(quotesOf(offer)).toEqual(quotes);
  });

  test('takes up what the first version left as no price, and not what it read', () => {
    const left = (imagePrice: string) => unfinishedOffer({ ...entry, drafts: { imagePrice } }, NOW)?.image;
    expect(left('三千左右')).toBe('三千左右');
    expect(left('2,900')).toBeUndefined();
  });
});

test('the offers in use hold the latest price of a paid note of each kind', () => {
  const quote = (kind: 'image' | 'video', day: string, more = {}) => ({
    kind,
    priceYuan: 1000,
    at: `${day}T08:00:00.000Z`,
    from: 'user' as const,
    ...more
  });
  const days = (quotes: Parameters<typeof offersInUse>[0]) => offersInUse(quotes).map(({ at }) => at.slice(8, 10));
  expect(days([quote('image', '2026-11-01'), quote('image', '2026-11-03'), quote('video', '2026-11-02')])).toEqual([
    '03',
    '02'
  ]);
  expect(days([quote('image', '2026-11-01'), quote('image', '2026-11-03', { deal: 'gift' })])).toEqual(['01']);
  expect(
    days([quote('image', '2026-11-01', { deal: 'gift' }), quote('image', '2026-11-03', { deal: 'gift' })])
  ).toEqual(['03']);
  expect(days([])).toEqual([]);
});

describe('the form of an audience', () => {
  const blank = audienceTexts({}, NOW);

  test('gives each figure with day, source and meter', () => {
    const texts = {
      ...blank,
      femaleShare: '88',
      activeShare: '42%',
      meter: 'xinhong',
      suspiciousShare: '0.6%',
      'age 18-24': '40',
      'age 25-34': '30.5',
      'province 0': ' 浙江 ',
      'province 0 share': '18',
      toldBy: 'dashboard',
      on: '2026-11-10'
    };
    const { figures, isRead } = readAudience(texts, NOW);
    const reading = { at: '2026-11-10T08:15:02.000Z', from: 'user', toldBy: 'dashboard' };
    expect(figures).toEqual({
      femaleShare: { value: 0.88, ...reading },
      ages: { value: { '18-24': 0.4, '25-34': 0.305 }, ...reading },
      provinces: { value: { 浙江: 0.18 }, ...reading },
      activeShare: { value: 0.42, meter: 'xinhong', ...reading },
      suspiciousShare: { value: 0.006, ...reading }
    });
    expect(isRead).toBe(true);
    expect(readAudience(audienceTexts(figures, NOW), NOW).figures).toEqual(figures);
  });

  test.each([
    ['100.5 in all', ['60', '40.5'], undefined],
    ['100.6 in all', ['60', '40.6'], 'beyond-all'],
    ['a word', ['60', 'many'], 'unclear'],
    ['below 1 without its sign', ['60', '0.6'], 'unclear'],
    ['below 1 with its sign', ['60', '0.6%'], undefined],
    ['none', ['0', '60'], undefined]
  ])('ages: %s', (_what, [young = '', old = ''], problem) => {
    const { figures, problems, isRead } = readAudience({ ...blank, 'age <18': young, 'age >44': old }, NOW);
    expect(problems.ages).toBe(problem);
    expect(figures.ages === undefined).toBe(problem !== undefined);
    expect(isRead).toBe(problem === undefined);
  });

  test('one figure that is none leaves the others', () => {
    const { figures, problems } = readAudience({ ...blank, femaleShare: '120', suspiciousShare: '5' }, NOW);
    expect(Object.keys(figures)).toEqual(['suspiciousShare']);
    expect(problems).toEqual({ femaleShare: 'unclear' });
  });

  test('a province without its share waits; nothing counts before there is a day', () => {
    const half = { ...blank, 'province 0': '浙江', 'province 0 share': '' };
    expect(readAudience(half, NOW)).toMatchObject({ figures: {}, problems: {}, isRead: false });
    expect(readAudience({ ...blank, femaleShare: '88', on: '' }, NOW)).toMatchObject({ figures: {}, isRead: false });
  });

  test('takes up what the first version left as no share', () => {
    expect(unfinishedAudience({ ...entry, drafts: { femaleShare: '八成' } }, NOW)?.femaleShare).toBe('八成');
    expect(unfinishedAudience({ ...entry, drafts: { femaleShare: '88%' } }, NOW)).toBeUndefined();
  });
});
