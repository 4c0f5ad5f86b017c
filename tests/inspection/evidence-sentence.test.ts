import { describe, expect, test } from 'vitest';
import { evidenceSentence } from '@/components/inspection/evidence-sentence';
import { measureSentence } from '@/components/inspection/measure-sentence';
import { remedySentence } from '@/components/inspection/remedy-sentence';
import { judge } from '@/lib/report/judge';
import type { CriterionReport, Report } from '@/lib/report/report';
import { subjectOf } from '@/tests/measures/evidence';
import { speak } from '../words/speak';
import { allKnown } from './all-known';

const criteriaOf = ({ dimensions }: Report): CriterionReport[] => dimensions.flatMap(({ criteria }) => criteria);
const scoredIn = (report: Report) => criteriaOf(report).flatMap(one => (one.status === 'scored' ? [one] : []));

const sentences = () => Object.fromEntries(scoredIn(judge(allKnown)).map(one => [one.id, evidenceSentence(one)]));

describe('each criterion says what it rests on', () => {
  test('in English', () => {
    speak('en');
    expect(sentences()).toMatchInlineSnapshot(`
      {
        "brand-safety": "0 of 34 notes hold absolute claims or private contacts. 0 hold claims of cures, sure profits or banned goods. Your answer on past controversies: none",
        "breakouts": "6.7% of the last 30 notes reached 3 times the median likes. 6% of notes have over 1,000 likes",
        "cadence": "21 notes in 90 days, 7.0 per 30 days",
        "comment-depth": "Comments are 3.40% of likes, from 20 notes. These have 235 likes on average",
        "comment-genuineness": "17% (9.7–27%) of 48 loaded comments are plain praise or emoji only. 17% (9.7–27%) ask where to get it, its price or shade, or say they ordered it",
        "commenter-authenticity": "40 commenters seen. 0% (at most 6.3%) of the accounts were under 30 days old at the time. 2.5% were made within the same 30 days. 0% (at most 6.3%) wrote under 3 or more notes",
        "commercial-load": "14% of the 21 notes read of the last 90 days are paid. 0 paid notes name a competitor in your brief",
        "craft": "34 opened notes meet 67% of the checks: title of 8–22 characters, text of 60 or more, 3–10 topics, 4 pictures or 15 seconds of video. You rated the craft 4 of 5",
        "follower-authenticity": "58% of followers are active, by that tool’s own measure",
        "following-ratio": "300 (at most 308) followers for each account followed. Follows 120+ accounts",
        "growth-health": "+4.1% followers per 30 days, seen over 29 days",
        "lifetime-engagement": "8.9 (8.6–9.0) likes and saves per follower",
        "momentum": "Median likes of the last 10 notes are 0.91 times those of the 20 before",
        "niche-fit": "100% of the last 30 titled notes are in your brief’s niche",
        "originality": "3.1% of 32 titles are repeats",
        "peer-engagement": "0.48% (0.46–0.48%), median of the last 20 notes. Better than about 59% of accounts this size",
        "regularity": "Posted in 12 of the last 12 weeks. How bunched the dates are: 0.20 (−1 evenly spaced, 0 like chance, 1 all at once)",
        "save-depth": "0.22 saves per like, from 20 notes",
        "sponsored-performance": "Paid notes get 0.75 times the engagement of the others (medians), 32 notes compared",
        "steady-engagement": "Likes usually lie at 0.46–2.18 times their middle, last 20 notes. 235 likes on average",
        "target-match": "78% of the audience fits your brief, by the aspect that fits least",
        "track-record": "First note 0.8 years ago. Answers 92% of invitations within 48 hours. Your past campaign: mixed",
      }
    `);
  });

  test('in Chinese', () => {
    speak('zh_CN');
    expect(sentences()).toMatchInlineSnapshot(`
      {
        "brand-safety": "34 篇里有 0 篇带绝对化用语或私下联系方式。0 篇带医疗功效、稳赚或违禁品字眼。你对过往争议的回答：没有",
        "breakouts": "近 30 篇里 6.7% 达到点赞中位数的 3 倍。6% 的笔记过千赞",
        "cadence": "近 90 天 21 篇，平均每 30 天 7.0 篇",
        "comment-depth": "评论数是点赞数的 3.40%，共 20 篇。这几篇平均 235 赞",
        "comment-genuineness": "已加载的 48 条评论里，泛泛夸赞或只有表情的占 17%（9.7–27%）。问链接、价格、色号或说已下单的占 17%（9.7–27%）",
        "commenter-authenticity": "看到 40 位评论者。评论时注册不满 30 天的账号占 0%（至多 6.3%）。注册于同一个 30 天内的占 2.5%。在 3 篇以上笔记下留言的占 0%（至多 6.3%）",
        "commercial-load": "近 90 天读到的 21 篇里，14% 是合作笔记。提到需求里竞品的合作笔记 0 篇",
        "craft": "打开的 34 篇达到 67% 的检查点：标题 8–22 字、正文 60 字以上、话题 3–10 个、图 4 张以上或视频 15 秒以上。你给制作打了 4 分（满分 5 分）",
        "follower-authenticity": "活跃粉丝占比 58%，以该工具的口径为准",
        "following-ratio": "粉丝数是关注数的 300 倍（至多 308）。关注 120+ 人",
        "growth-health": "每 30 天粉丝 +4.1%，依据 29 天的读数",
        "lifetime-engagement": "获赞与收藏是粉丝数的 8.9 倍（8.6–9.0）",
        "momentum": "近 10 篇的点赞中位数是此前 20 篇的 0.91 倍",
        "niche-fit": "近 30 篇有标题的笔记里，100% 属于需求的赛道",
        "originality": "32 个标题里 3.1% 是重复的",
        "peer-engagement": "0.48%（0.46–0.48%），近 20 篇中位数。优于约 59% 的同量级账号",
        "regularity": "近 12 周有 12 周发过笔记。发布扎堆程度 0.20（−1 为均匀，0 为随机，1 为全部扎堆）",
        "save-depth": "收藏是点赞的 0.22 倍，共 20 篇",
        "sponsored-performance": "合作笔记的互动中位数是其他笔记的 0.75 倍，共比较 32 篇",
        "steady-engagement": "近 20 篇的点赞，通常是中间水平的 0.46–2.18 倍。平均每篇 235 赞",
        "target-match": "符合需求的受众占 78%，取匹配最低的一项",
        "track-record": "第一篇笔记距今 0.8 年。48 小时内回复 92% 的邀约。你们上次合作：一般",
      }
    `);
  });

  test('all 22 of them', () => {
    speak('en');
    expect(Object.keys(sentences())).toHaveLength(22);
  });

  test('without a brief only the focus stands for the niche', () => {
    speak('en');
    const { brief: _none, ...rest } = allKnown;
    const fit = scoredIn(judge(rest)).find(({ id }) => id === 'niche-fit');
    expect(fit && evidenceSentence(fit)).toMatch(/^\d+% of the last 30 titled notes are in one niche$/);
    expect(fit?.known).toBe(3);
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
    one.status === 'unknown' ? [remedySentence(one.missing)] : []
  );
  expect(missing).toHaveLength(21);
  for (const sentence of missing) expect(sentence).toMatch(/^[A-Z].*[a-z]$/);
});

test('notes to open are counted, other needs are told with what there is', () => {
  speak('en');
  const posts = ['a', 'b', 'c'];
  expect(remedySentence([{ measure: 'x', remedy: 'open-posts', need: 3, have: 0, unit: 'posts', posts }])).toBe(
    'Open 3 notes to judge it'
  );
  expect(remedySentence([{ measure: 'x', remedy: 'open-posts', need: 30, have: 4, unit: 'comments', posts }])).toBe(
    'Needs 30 comments, has 4. Open 3 notes'
  );
  expect(remedySentence([{ measure: 'x', remedy: 'scroll-older', need: 84, have: 26, unit: 'days' }])).toBe(
    'Needs the last 84 days of notes, has 26. Scroll to older notes'
  );
  expect(remedySentence([{ measure: 'x', remedy: 'write-brief' }])).toBe('Write a brief');
  speak('zh_CN');
  expect(remedySentence([{ measure: 'x', remedy: 'scroll-older', need: 84, have: 26, unit: 'days' }])).toBe(
    '需要最近 84 天的笔记，目前看到 26 天。往下滚到更早的笔记'
  );
});
