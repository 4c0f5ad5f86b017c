import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { reportWorkbook } from '@/components/results/report-file';
import type { Results } from '@/components/results/use-results';
import { creatorResults } from '@/lib/campaign/creator-results';
import { figuresOf } from '@/lib/campaign/result-figures';
import { wideCosts, wideTotal } from '@/lib/campaign/wide-costs';
import en from '@/public/_locales/en/messages.json';
import { three } from '../campaign/campaign-rows';
import { readWorkbook } from '../export/read-workbook';
import { LIST } from '../export/sample-row';

const AT = '2026-12-01T04:00:00.000Z';

beforeEach(() => {
  const messages: Record<string, { message: string }> = en;
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(key => messages[key]?.message ?? '');
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
});

function results(): Results {
  const { campaign, works, ...rows } = three();
  const data = {
    ...rows,
    campaign: campaign && {
      ...campaign,
      goal: 'balanced' as const,
      budgetYuan: 10_000,
      targets: { reads: 46_000, cpe: 6, engagementRate: 0.2 },
      spent: { ads: 800 },
      amplification: [{ id: '1', channel: 'shutiao' as const, costYuan: 200, done: true as const }],
      learnings: '=1+1'
    },
    works: new Map(works),
    listId: LIST,
    listName: '春季补水',
    briefs: []
  };
  const all = creatorResults(data);
  const wide = wideCosts(data.campaign);
  return {
    data: data as unknown as Results['data'],
    results: all,
    posts: all.flatMap(({ posts }) => posts),
    wide,
    wideYuan: wideTotal(wide),
    whole: figuresOf(all, wideTotal(wide)),
    nameOf: id => `creator ${Number(id.slice(-1))}`,
    titleOf: ({ publication }) => publication.about
  };
}

const sheets = async (language: 'en' | 'zh') => {
  const read = await readWorkbook(await reportWorkbook(results(), language, AT));
  return new Map(read.map(({ sheet, data }) => [sheet, data]));
};

test('every sheet, in the language that was asked for', async () => {
  expect([...(await sheets('en')).keys()]).toEqual([
    'Overview',
    'By creator',
    'Tiers and partnerships',
    'Posts',
    'Readings',
    'Costs',
    'About'
  ]);
  expect([...(await sheets('zh')).keys()].join()).toMatch(/^总览,按创作者,/);
});

test('overview: typed figures beside their targets; text stays text', async () => {
  const overview = new Map((await sheets('en')).get('Overview')?.map(([name, ...rest]) => [name, rest]));
  expect(overview.get('Goal')?.[0]).toBe('Balanced');
  expect(overview.get('Reads')?.slice(0, 4)).toEqual([46_000, 23_000, 0.5, '1 of 3 creators']);
  // (5,000 + 1,000) ÷ 2,000
  expect(overview.get('Cost per engagement')?.slice(0, 3)).toEqual([6, 3, 2]);
  expect(overview.get('Cost per engagement')?.[4]).toBe(
    'Good (estimate); about: a rounded count or an estimated fee is in it'
  );
  expect(overview.get('Engagement rate')?.slice(0, 3)).toEqual([0.2, 0.1, 0.5]);
  expect(overview.get('Budget')?.slice(0, 3)).toEqual([10_000, 6_730, 0.673]);
  expect(overview.get('What we learned')?.[1]).toBe('=1+1');
  expect(overview.get('Worth in advertising (EMV)')?.[1]).toBe(2_400);
});

test('costs: an estimated fee and costs of the whole are told', async () => {
  expect((await sheets('en')).get('Costs')?.slice(1)).toEqual([
    ['creator 0', 4_000, 400, 100, 500, null, 5_000, 'Platform fee estimated at 10%'],
    ['creator 1', 600, 0, null, 50, null, 650, null],
    ['creator 2', 0, 0, 80, null, null, 80, null],
    ['Campaign as a whole', null, null, null, 800, null, 800, null],
    ['Amplification that is done', null, null, null, 200, null, 200, null]
  ]);
});

test('posts and readings: a line each, with the windows', async () => {
  const read = await sheets('en');
  expect(read.get('Posts')).toHaveLength(6);
  expect(read.get('Readings')).toHaveLength(6);
  const [header = [], first = []] = read.get('Posts') ?? [];
  expect(first[header.indexOf('Engagements')]).toBe(1_500);
  expect(first[header.indexOf('Engagements after 24 hours')]).toBe(140);
  expect(first[header.indexOf('Engagements after 7 days')]).toBe(1_500);
  expect(first[header.indexOf('Engagements after 30 days')]).toBeNull();
});
