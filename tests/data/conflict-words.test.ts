import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aboutWords, changedWords, fieldWords, sideWords } from '@/components/data/conflict-words';
import type { Conflict } from '@/lib/backup/join-rows';
import { planMerge } from '@/lib/backup/merge-plan';
import type { BackupRows } from '@/lib/backup/read-backup';
import { asks } from '@/lib/method/steps';
import { tables } from '../backup/generated';
import { speak } from '../words/speak';
import { CREATOR, clash, LIST } from './clash';

const NOTE = '68a1b2c3000000001203abcd';
const names = new Map([
  [CREATOR, '阿梨'],
  [LIST, '春季'],
  ['brief-1', '面霜上新'],
  [NOTE, '换季面霜']
]);

/** The field's name and what either side says. */
const told = (conflict: Conflict): string[] => [
  fieldWords(conflict),
  ...(['mine', 'file'] as const).map(side => sideWords(conflict, side, names))
];
const terms = (text: string) => ({
  'payment.amount': { text, settled: true },
  'deliverables.number': { text: 'two' },
  'usage.term': { dueOn: '2026-12-01' }
});
const stepDays = (vet: string) => ({
  objectives: '2026-12-01',
  identify: '2026-12-02',
  vet,
  outreach: '2026-12-09',
  contract: '2026-12-11',
  briefing: '2026-12-13'
});

test.each<[Conflict['table'], string, unknown, unknown, string[]]>([
  ['campaigns', 'goal', 'awareness', undefined, ['Goal', 'Awareness', 'emptied']],
  ['campaigns', 'briefId', 'brief-1', 'brief-2', ['Brief', '面霜上新', 'A brief that is no longer kept']],
  [
    'campaigns',
    'targets',
    { cpe: 6, reads: 400_000 },
    { engagementRate: 0.052, roi: 0.2, roas: 1.8 },
    [
      'Targets',
      'Reads 400,000; Cost per engagement ¥6',
      'Engagement rate 5.20%; Revenue per yuan spent 1.80×; Return on investment 20%'
    ]
  ],
  ['campaigns', 'budgetYuan', 30_000, 45_000, ['Budget', '¥30,000', '¥45,000']],
  ['campaigns', 'startsOn', '2026-12-01', '2027-01-05', ['Starts', 'Dec 1, 2026', 'Jan 5, 2027']],
  ['campaigns', 'endsOn', '2026-12-01', undefined, ['Ends', 'Dec 1, 2026', 'emptied']],
  ['campaigns', 'budgetModel', 'conversion', 'balanced', ['Budget model', 'Conversion', 'Balanced']],
  [
    'campaigns',
    'shares',
    { mega: 35, mid: 25, micro: 10, nano: 5, ads: 20, production: 5 },
    { mega: 30, mid: 25, micro: 10, nano: 5, ads: 25, production: 5 },
    ['Shares of the budget', 'Mega 35%; Promotion 20%; 4 the same', 'Mega 30%; Promotion 25%; 4 the same']
  ],
  [
    'campaigns',
    'partnership',
    'paid-post',
    'hybrid',
    ['How to work together', 'Paid post', 'Hybrid: fee plus commission']
  ],
  [
    'campaigns',
    'mix',
    [{ tier: 'micro', creators: 20, posts: 1 }],
    [{ tier: 'mid', creators: 1, posts: 24 }],
    ['Creators wanted', 'Micro: 20 creators, 1 post each', 'Mid-tier: 1 creator, 24 posts each']
  ],
  ['campaigns', 'paysFee', true, false, ['Platform fee', 'on top of each price', 'not on top of prices']],
  [
    'campaigns',
    'spent',
    { ads: 1_200 },
    { product: 0 },
    ['Spent for the campaign as a whole', 'Promotion ¥1,200', 'Product ¥0']
  ],
  [
    'campaigns',
    'stepDays',
    stepDays('2026-12-07'),
    stepDays('2026-12-08'),
    ['Days of the steps', 'Vet and score Dec 7, 2026; 5 the same', 'Vet and score Dec 8, 2026; 5 the same']
  ],
  [
    'campaigns',
    'done',
    ['objectives.goal'],
    ['objectives.goal', 'objectives.budget'],
    [
      'Steps ticked off',
      'One goal is chosen: known, sold, or both',
      'One goal is chosen: known, sold, or both; The budget is set and divided'
    ]
  ],
  [
    'campaigns',
    'amplification',
    [{ id: 'a1', channel: 'weibo', what: '转发', owner: '小林', on: '2026-12-05', costYuan: 300, done: true }],
    [{ id: 'a1', channel: 'weibo' }],
    ['Amplification', 'Weibo: 转发, 小林, Dec 5, 2026, ¥300, done', 'Weibo']
  ],
  ['campaigns', 'learnings', '早发', '晚发', ['What we learned', '早发', '晚发']],
  ['campaigns', 'finishedOn', '2026-12-31', undefined, ['Finished on', 'Dec 31, 2026', 'emptied']],
  ['collaborations', 'owner', '小林', '小周', ['Owner', '小林', '小周']],
  ['collaborations', 'nextAction', '寄样', undefined, ['Next action', '寄样', 'emptied']],
  ['collaborations', 'dueOn', '2026-12-01', '2026-12-03', ['Due day', 'Dec 1, 2026', 'Dec 3, 2026']],
  [
    'collaborations',
    'partnership',
    'affiliate',
    'product-seeding',
    ['Partnership model', 'Affiliate commission', 'Product seeding']
  ],
  ['collaborations', 'done', ['vet.decision'], [], ['Steps ticked off', 'Decided: go on or leave', 'emptied']],
  [
    'collaborations',
    'terms',
    terms('¥3,000'),
    terms('¥3,500'),
    [
      'Contract checklist',
      'Number of posts: two; Term of use: by Dec 1, 2026; Amount: ¥3,000, settled',
      'Number of posts: two; Term of use: by Dec 1, 2026; Amount: ¥3,500, settled'
    ]
  ],
  [
    'collaborations',
    'paid',
    { fee: 0, product: 219 },
    { fee: 2_400, platformFee: 240 },
    ['Paid', 'Fee ¥0; Product ¥219', 'Fee ¥2,400; Platform fee ¥240']
  ],
  [
    'collaborations',
    'results',
    { clicks: 1_200, revenueYuan: 8_000 },
    { orders: 31, grossProfitYuan: -500 },
    ['Results', 'Clicks 1,200; Revenue ¥8,000', 'Orders 31; Gross profit −¥500']
  ],
  ['collaborations', 'outcome', 'good', 'poor', ['How it went', 'Good', 'Poor']],
  ['collaborations', 'finishedOn', '2026-12-31', undefined, ['Finished on', 'Dec 31, 2026', 'emptied']],
  ['publications', 'plannedOn', '2026-12-01', '2026-12-03', ['Planned day', 'Dec 1, 2026', 'Dec 3, 2026']],
  ['publications', 'kind', 'image', 'video', ['Kind', 'Image note', 'Video note']],
  ['publications', 'about', '面霜', '精华', ['About', '面霜', '精华']],
  ['publications', 'postId', NOTE, `${NOTE.slice(0, -1)}e`, ['Published note', '换季面霜', `${NOTE.slice(0, -1)}e`]],
  ['publications', 'impressions', 31_000, undefined, ['Impressions', '31,000', 'emptied']],
  ['publications', 'reads', 9_000, 9_100, ['Reads', '9,000', '9,100']],
  ['publications', 'adsYuan', 500, 0, ['Ad spend', '¥500', '¥0']],
  [
    'entries',
    'answers.paidNotes',
    { value: [NOTE], at: '' },
    { value: [NOTE, 'a', 'b'], at: '' },
    ['Notes you paid for', '换季面霜', '换季面霜; 2 notes']
  ],
  [
    'entries',
    'answers.pastCampaign',
    { value: 'mixed', at: '' },
    { value: 'poor', at: '' },
    ['Past campaign', 'Mixed', 'Poor']
  ],
  [
    'entries',
    'answers.controversy',
    { value: 'none', at: '' },
    { value: 'major', at: '' },
    ['Controversy', 'None', 'Major']
  ],
  ['entries', 'answers.craft', { value: 1, at: '' }, { value: 5, at: '' }, ['Craft', '1 Rough', '5 Superb']],
  ['entries', 'audience.femaleShare', { value: 0.5 }, { value: 0.88 }, ['Share of women', '50%', '88%']],
  [
    'entries',
    'audience.ages',
    { value: { '<18': 0.2, '25-34': 0.6 } },
    { value: { 上海: 1 } },
    ['Age groups', '25–34 60%; under 18 20%', '上海 100%']
  ],
  ['quarters', 'begins', '2026-12', '2027-01', ['First year begins in', 'December 2026', 'January 2027']],
  ['quarters', 'done', ['mix'], [], ['Aims', 'Work with 10 to 15 creators from several tiers', 'emptied']],
  ['quarters', 'note', '早', '晚', ['Note', '早', '晚']],
  ['memberships', 'stage', 'contacted', 'vetted', ['Status', 'Contacted', 'Vetted']]
])('%s %s', (table, field, mine, file, words) => {
  speak('en');
  expect(told(clash(table, field, mine, file))).toEqual(words);
});

test('of many ticks only those that differ are named', () => {
  speak('en');
  const ticked = asks.slice(7, 14);
  expect(told(clash('collaborations', 'done', ticked, ticked.slice(1)))[2]).toBe('6 the same');
  speak('zh_CN');
  expect(sideWords(clash('collaborations', 'done', ticked, ticked.slice(1)), 'file', names)).toMatch(/^另 6 项相同/);
});

test('the day of a change stands beneath it, where one is known', () => {
  speak('en');
  const conflict = clash('collaborations', 'owner', '小林', '小周');
  expect(changedWords(conflict.mine)).toBe('changed Nov 20, 2026');
  expect(changedWords({ value: '小林', at: '' })).toBe('');
  speak('zh_CN');
  expect(changedWords(conflict.file)).toBe('2026 年 11 月 21 日修改');
});

test.each<[Partial<Conflict> & Pick<Conflict, 'table'>, string, string]>([
  [{ table: 'entries' }, '阿梨', '阿梨'],
  [{ table: 'lists', key: LIST }, '春季', '春季'],
  [{ table: 'memberships' }, '阿梨 in “春季”', '阿梨，“春季”'],
  [{ table: 'quarters', key: '2 scale' }, 'Q2: Scale what works, year 2', '第 2 年，第 2 季：放大有效的'],
  [{ table: 'campaigns' }, 'Campaign “春季”', '项目“春季”'],
  [{ table: 'collaborations' }, '阿梨 in “春季”', '阿梨，“春季”'],
  [{ table: 'publications', post: {} }, 'Post by 阿梨 in “春季”', '阿梨，“春季”的笔记'],
  [
    { table: 'publications', post: { plannedOn: '2026-12-01' } },
    'Post by 阿梨 in “春季”: Dec 1, 2026',
    '阿梨，“春季”的笔记：2026 年 12 月 1 日'
  ],
  [
    { table: 'publications', post: { about: '面霜', plannedOn: '2026-12-01' } },
    'Post by 阿梨 in “春季”: 面霜',
    '阿梨，“春季”的笔记：面霜'
  ]
])('%j is called', (about, english, chinese) => {
  const conflict = { ...clash(about.table, 'x', 1, 2), ...about };
  speak('en');
  expect(aboutWords(conflict, names)).toBe(english);
  speak('zh_CN');
  expect(aboutWords(conflict, names)).toBe(chinese);
});

test.each(['en', 'zh_CN'] as const)('whatever two databases say, it is words, in %s', language => {
  speak(language);
  /** What the user wrote may look like anything: here it looks like nothing of ours. */
  const plain = (_key: string, value: unknown) =>
    typeof value === 'string' && /[{}[\]":]|undef|NaN|Inv/.test(value) && !/^\d{4}-/.test(value) ? '字' : value;
  const rowsOf = (own: Record<string, object[]>): BackupRows => JSON.parse(JSON.stringify(own, plain));
  fc.assert(
    fc.property(tables(1), tables(2), (mine, file) => {
      const here = {
        rows: rowsOf(mine),
        creators: new Set<string>(),
        measured: new Set<string>(),
        thrown: { creators: new Set<string>(), lists: new Set<string>(), views: new Set<string>() }
      };
      const { conflicts } = planMerge(rowsOf(file), here, { at: '2026-11-28T08:00:00.000Z', choices: new Map() });
      for (const conflict of conflicts) {
        const words = [aboutWords(conflict, names), ...told(conflict)];
        for (const one of words) expect(one).not.toMatch(/^$|undefined|\[object|\{"|Invalid|NaN/);
      }
    }),
    { numRuns: 100 }
  );
});
