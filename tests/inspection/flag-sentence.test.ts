import { beforeEach, describe, expect, test } from 'vitest';
import { clearFigure, flagWords, raisedSentence } from '@/components/inspection/flag-sentence';
import type { Dossier } from '@/lib/evidence/dossier';
import type { Subject } from '@/lib/measures/measure';
import { redFlags } from '@/lib/red-flags/red-flags';
import {
  ago,
  exactly,
  header,
  liked,
  NOW,
  postAt,
  reading,
  subjectOf,
  times,
  wholeList
} from '@/tests/measures/evidence';
import { speak } from '../words/speak';

const at = new Date(NOW).toISOString();

/** What a flag says of a subject, judged for real, with its state before it. */
function said(id: string, subject: Subject): string {
  const flag = redFlags.find(one => one.id === id);
  const finding = flag?.judge(subject);
  if (finding === undefined || finding.status === 'unknown') return 'unknown';
  if (finding.status === 'clear') return `clear: ${clearFigure({ id, ...finding }, at)}`;
  return `${finding.severity}: ${raisedSentence({ id, ...finding }, at)}`;
}

const quoted = (followers: number, priceYuan: number) =>
  subjectOf({
    profile: header({ followers }),
    quotes: [{ kind: 'image', priceYuan, at: ago(1), from: 'user' }]
  });
const women = (value: number, brief = true) =>
  subjectOf(
    {
      audience: { femaleShare: { value, at: ago(0), from: 'user' } },
      posts: liked(times(12, 100), { title: '干皮面霜成分测评' })
    },
    brief ? { brief: { name: 'Spring', audience: { femaleShare: [0.75, 1] } } } : {}
  );
const engaging = (followers: number, likes: number) =>
  subjectOf({ profile: header({ followers }), posts: liked(times(20, likes)) });
const run = (n: number, from: number, every: number) =>
  Array.from({ length: n }, (_, place) => postAt(from + place * every));
const posting = (facts: Partial<Dossier>, ...runs: ReturnType<typeof run>[]) =>
  subjectOf({ posts: runs.flat(), listing: wholeList, ...facts });
const answered = (value: 'none' | 'minor' | 'major', happenedOn?: string) =>
  subjectOf({ answers: { controversy: { value, at: ago(0), ...(happenedOn && { happenedOn }) } } });

const cases: [string, Subject, english: string, chinese: string][] = [
  [
    'low-engagement',
    engaging(100_000, 100),
    'critical: Mean engagement 0.13% (0.11–0.19%, last 20 notes): under the 2% line and under the 0.5% median of accounts this size. Ask for the last 30 days of dashboard data.',
    'critical: 平均互动率 0.13%（0.11–0.19%，近 20 篇），低于 2% 的警戒线，也低于同量级中位 0.5%。向创作者要近 30 天的后台数据。'
  ],
  [
    'low-engagement',
    engaging(100_000, 600),
    'warn: Mean engagement 0.75% (0.65–1.14%, last 20 notes): under the 2% line, yet better than about 63% of accounts this size. Price it by engagement.',
    'warn: 平均互动率 0.75%（0.65–1.14%，近 20 篇），低于 2% 的警戒线，但仍优于约 63% 的同量级账号。按实际互动谈价。'
  ],
  ['low-engagement', engaging(20_000, 400), 'clear: 2.90%, alarm below 0.07%', 'clear: 2.90%，警戒线 0.07%'],
  [
    'underpriced',
    quoted(3_000_000, 500),
    'critical: A quote of ¥500 is only 0.3% of the ¥170,000 mid estimate. Confirm it comes from the creator, then ask what it covers.',
    'critical: 报价 ¥500，只有估价中位 ¥170,000 的 0.3%。先确认是本人报价，再问清含什么。'
  ],
  [
    'underpriced',
    quoted(36_000, 600),
    'warn: A quote of ¥600 is 21% of the ¥2,900 mid estimate. Ask what it leaves out.',
    'warn: 报价 ¥600，是估价中位 ¥2,900 的 21%。先问清是否含授权与排期。'
  ],
  [
    'underpriced',
    quoted(9_000, 30),
    'info: A quote of ¥30 is 4.2% of the ¥720 mid estimate; low prices are common under 10K followers. Check the unit: was it meant in thousands?',
    'info: 报价 ¥30，是估价中位 ¥720 的 4.2%；万粉以下的账号报价低很常见。检查一下单位，是不是把千元或万元写成了元。'
  ],
  [
    'underpriced',
    quoted(100_000, 80_000),
    'info: A quote of ¥80,000 is 1,000% of the ¥8,000 mid estimate, above the usual range. Negotiate.',
    'info: 报价 ¥80,000，是估价中位 ¥8,000 的 1,000%，高于市场常见范围。可以谈价。'
  ],
  ['underpriced', quoted(100_000, 8_000), 'clear: Quote is 100% of the estimate', 'clear: 报价是估价中位的 100%'],
  [
    'audience-mismatch',
    women(0.2),
    'critical: 20% women, target 75–100%: 55 points off. Ask for the audience page of their dashboard before you decide.',
    'critical: 女性占比 20%，目标 75–100%，差 55 个百分点。向创作者要后台粉丝画像，再决定。'
  ],
  [
    'audience-mismatch',
    women(0.5, false),
    'warn: 50% women, usual in skincare: 72–97%: 22 points off. Check whether this is the audience you want.',
    'warn: 女性占比 50%，护肤类账号通常 72–97%，差 22 个百分点。核对粉丝画像是否符合目标人群。'
  ],
  [
    'audience-mismatch',
    women(0.65),
    'info: 65% women, target 75–100%: 10 points off.',
    'info: 女性占比 65%，目标 75–100%，差 10 个百分点。'
  ],
  ['audience-mismatch', women(0.88), 'clear: 88% women, target 75–100%', 'clear: 女性 88%，目标 75–100%'],
  ['audience-mismatch', women(0.88, false), 'clear: 88% women, usual 72–97%', 'clear: 女性 88%，通常 72–97%'],
  [
    'irregular-posting',
    posting({}, run(50, 94, 6 / 50), run(25, 110, 10)),
    'critical: 50 notes in one week (from Aug 12), then 94 days silent (since Aug 18). Ask about their plans before you book.',
    'critical: 一周内发了 50 篇（8 月 12 日起），之后停更 94 天（8 月 18 日至今）。排期前先问清更新计划。'
  ],
  [
    'irregular-posting',
    posting({}, run(49, 94, 6 / 49), run(25, 110, 10)),
    'warn: Uneven: up to 49 notes in a week (from Aug 12), and 94 days silent at most (since Aug 18). Confirm dates before you book.',
    'warn: 更新忽密忽疏：最多一周 49 篇（8 月 12 日起），最长停更 94 天（8 月 18 日至今）。排期前先确认档期。'
  ],
  [
    'irregular-posting',
    posting({}, run(10, 1, 9), run(20, 145, 9)),
    'info: 63 days silent (Jun 28 – Aug 30).',
    'info: 停更 63 天（6 月 28 日 – 8 月 30 日）。'
  ],
  ['irregular-posting', posting({}, run(40, 1, 9)), 'clear: Longest silence 9 days', 'clear: 最长停更 9 天'],
  [
    'controversy',
    subjectOf({ profile: { sanction: reading('账号封禁') } }),
    'critical: The page shows a platform sanction: “账号封禁”. Check with the platform and the creator first.',
    'critical: 页面显示平台处理：“账号封禁”。合作前向平台和创作者核实。'
  ],
  [
    'controversy',
    answered('major'),
    'critical: You marked a major controversy within 24 months. Weigh the brand risk before you decide.',
    'critical: 你标记为近 24 个月内的重大争议。先评估品牌风险，再决定。'
  ],
  [
    'controversy',
    answered('major', '2020-01-01'),
    'warn: You marked a major controversy over 24 months ago. Check that it has settled.',
    'warn: 你标记为 24 个月以前的重大争议。确认是否已经平息。'
  ],
  [
    'controversy',
    answered('minor'),
    'warn: You marked a minor controversy. Read the discussion before you decide.',
    'warn: 你标记为轻微争议。看一遍相关讨论再决定。'
  ],
  ['controversy', answered('none'), 'clear: Your answer: none', 'clear: 你的回答：没有']
];

describe.each(cases)('%s', (id, subject, english, chinese) => {
  test(english, () => {
    speak('en');
    expect(said(id, subject)).toBe(english);
    speak('zh_CN');
    expect(said(id, subject)).toBe(chinese);
  });
});

describe('the list', () => {
  beforeEach(() => speak('en'));

  test('has words for every flag that is judged', () => {
    expect([...flagWords.keys()].sort()).toEqual(
      redFlags
        .filter(({ judged }) => judged)
        .map(({ id }) => id)
        .sort()
    );
  });

  test('a silence that hidden notes would explain says so', () => {
    const posts = Array.from({ length: 30 }, (_, place) => postAt(100 + place * 5, { likes: exactly(10) }));
    const subject = subjectOf({ profile: header({ likesAndCollects: 100_000 }), posts, listing: wholeList });
    expect(said('irregular-posting', subject)).toMatch(
      /^info: 100 days silent \(since Aug 12\)\. Lifetime likes far exceed the visible notes, so some may have been deleted or hidden\.$/
    );
  });
});
