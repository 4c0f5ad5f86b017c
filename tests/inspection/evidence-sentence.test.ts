import { describe, expect, test } from 'vitest';
import { evidenceSentence } from '@/components/inspection/evidence-sentence';
import { measureSentence } from '@/components/inspection/measure-sentence';
import { remedySentence } from '@/components/inspection/remedy-sentence';
import { judge } from '@/lib/report/judge';
import type { CriterionReport, Report } from '@/lib/report/report';
import { subjectOf } from '@/tests/measures/evidence';
import { example, exampleNow } from '@/tests/report/example';
import { speak } from '../words/speak';

const listed = { ...example, listing: { complete: true, at: new Date(exampleNow).toISOString() } };
const report = judge({ dossier: listed, now: exampleNow });
const criteriaOf = ({ dimensions }: Report): CriterionReport[] => dimensions.flatMap(({ criteria }) => criteria);
const scored = criteriaOf(report).flatMap(one => (one.status === 'scored' ? [one] : []));

const sentences = () => Object.fromEntries(scored.map(one => [one.id, evidenceSentence(one)]));

describe('each judged criterion says what it rests on', () => {
  test('in English', () => {
    speak('en');
    expect(sentences()).toMatchInlineSnapshot(`
      {
        "breakouts": "6.7% of the last 30 notes reached 3 times the median likes",
        "cadence": "21 notes in 90 days, 7.0 per 30 days",
        "comment-depth": "Comments are 11.6% of likes, from 6 notes. These have 335 likes on average",
        "following-ratio": "300 (at most 308) followers for each account followed. Follows 120+ accounts",
        "lifetime-engagement": "8.9 (8.6–9.0) likes and saves per follower",
        "momentum": "Median likes of the last 10 notes are 0.91 times those of the 20 before, n = 30",
        "originality": "3.1% of 32 titles are repeats",
        "peer-engagement": "0.72% (0.60–0.89%), median of the last 20 notes. Better than about 71% of accounts this size",
        "regularity": "Posted in 12 of the last 12 weeks. Burstiness of the gaps 0.20 (0 is chance, 1 all at once)",
        "save-depth": "0.79 saves per like, from 6 notes",
        "steady-engagement": "Log-likes spread 0.78, n = 20. Variation 1.17. 235 likes on average",
        "track-record": "First note 0.8 years ago",
      }
    `);
  });

  test('in Chinese', () => {
    speak('zh_CN');
    expect(sentences()).toMatchInlineSnapshot(`
      {
        "breakouts": "近 30 篇里 6.7% 达到点赞中位数的 3 倍",
        "cadence": "近 90 天 21 篇，平均每 30 天 7.0 篇",
        "comment-depth": "评论数是点赞数的 11.6%，共 6 篇。这几篇平均 335 赞",
        "following-ratio": "粉丝数是关注数的 300 倍（至多 308）。关注 120+ 人",
        "lifetime-engagement": "获赞与收藏是粉丝数的 8.9 倍（8.6–9.0）",
        "momentum": "近 10 篇的点赞中位数是此前 20 篇的 0.91 倍，n = 30",
        "originality": "32 个标题里 3.1% 是重复的",
        "peer-engagement": "0.72%（0.60–0.89%），近 20 篇中位数。优于约 71% 的同量级账号",
        "regularity": "近 12 周有 12 周发过笔记。发布间隔阵发度 0.20（0 为随机，1 为扎堆）",
        "save-depth": "收藏是点赞的 0.79 倍，共 6 篇",
        "steady-engagement": "点赞对数标准差 0.78，n = 20。变异系数 1.17。平均每篇 235 赞",
        "track-record": "第一篇笔记距今 0.8 年",
      }
    `);
  });

  test('all twelve of them', () => {
    expect(scored).toHaveLength(12);
  });
});

test('a floor has no upper end, so the figure says what it is at least', () => {
  speak('en');
  expect(
    measureSentence({
      measure: 'likesAndCollectsPerFollower',
      value: 8,
      low: 4,
      high: Number.POSITIVE_INFINITY,
      n: 1,
      from: 'page'
    })
  ).toBe('8.0 (at least 4.0) likes and saves per follower');
});

test('a figure that is itself a floor carries a plus', () => {
  speak('en');
  const floor = {
    measure: 'following',
    value: 120,
    low: 120,
    high: Number.POSITIVE_INFINITY,
    n: 1,
    from: 'page'
  } as const;
  expect(measureSentence(floor)).toBe('Follows 120+ accounts');
});

test('a measure without words of its own still shows its figure', () => {
  speak('en');
  expect(measureSentence({ measure: 'newcomer', value: 0.5, low: 0.4, high: 0.6, n: 7, from: 'page' })).toBe(
    '0.50 (0.40–0.60), n = 7'
  );
});

test('what is not measured says what would measure it', () => {
  speak('en');
  const missing = criteriaOf(judge(subjectOf())).flatMap(one =>
    one.status === 'unknown' ? [remedySentence(one)] : []
  );
  expect(missing).toHaveLength(21);
  for (const sentence of missing) expect(sentence).toMatch(/^[A-Z].*[a-z]$/);
});

test('notes to open are counted, other needs are told with what there is', () => {
  speak('en');
  const posts = ['a', 'b', 'c'];
  expect(
    remedySentence({ missing: [{ measure: 'x', remedy: 'open-posts', need: 3, have: 0, unit: 'posts', posts }] })
  ).toBe('Open 3 notes to judge it');
  expect(
    remedySentence({ missing: [{ measure: 'x', remedy: 'open-posts', need: 30, have: 4, unit: 'comments', posts }] })
  ).toBe('Needs 30 comments, has 4. Open 3 notes');
  expect(
    remedySentence({ missing: [{ measure: 'x', remedy: 'scroll-older', need: 84, have: 26, unit: 'days' }] })
  ).toBe('Needs the last 84 days of notes, has 26. Scroll to older notes');
  expect(remedySentence({ missing: [{ measure: 'x', remedy: 'write-brief' }], later: true })).toBe(
    'Needs a brief (later version). Not judged in this version'
  );
  speak('zh_CN');
  expect(
    remedySentence({ missing: [{ measure: 'x', remedy: 'scroll-older', need: 84, have: 26, unit: 'days' }] })
  ).toBe('需要最近 84 天的笔记，目前看到 26 天。往下滚到更早的笔记');
});
