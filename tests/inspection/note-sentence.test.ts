import { expect, test } from 'vitest';
import { noteSentence, noteWords } from '@/components/inspection/note-sentence';
import { nameOf } from '@/components/words/names';
import { notes } from '@/lib/report/notes';
import type { Because } from '@/lib/report/report';
import { speak } from '../words/speak';

const cases: [id: string, because: Because, english: string, chinese: string][] = [
  [
    'too-even-likes',
    { variation: 0.24, n: 20 },
    'Likes of the last 20 notes differ from their average by only 24%; ordinary creators’ differ by half or more. A small, loyal readership can do that too.',
    '近 20 篇的点赞只在均值上下浮动 24%，一般创作者在一半以上。读者少而稳定时也会这样。'
  ],
  [
    'too-even-likes',
    { variation: 0.09, n: 20, strong: 1 },
    'Likes of the last 20 notes differ from their average by only 9%, far less than the half or more of ordinary creators. A small, steady readership can do that too; ask where the readers come from.',
    '近 20 篇的点赞只在均值上下浮动 9%，远低于一般创作者的一半以上。读者少而稳定时也可能这样，可以问问流量来源。'
  ],
  [
    'likes-below-followers',
    { ratio: 0.62 },
    'Likes and saves in all are 0.62 per follower; ordinary creators have more than one. Deleted notes or followers won elsewhere explain it too.',
    '累计获赞与收藏只有粉丝数的 0.62 倍，一般创作者都在 1 倍以上。删过笔记、粉丝来自站外时也会这样。'
  ],
  [
    'hidden-posts',
    { ratio: 5.21, n: 41 },
    'Lifetime likes and saves are 5.2 times the likes of the 41 notes to be seen, so many were deleted or hidden. Tidying up old notes is common.',
    '累计获赞与收藏是现有 41 篇点赞的 5.2 倍，说明不少笔记已删除或隐藏。清理旧笔记很常见。'
  ],
  [
    'mass-following',
    { following: 1_830 },
    'Follows 1,830 accounts, so part of the followers may have followed back. Many small creators are simply generous with it.',
    '关注了 1,830 人，一部分粉丝可能是互相关注来的。小创作者乐于回关也很常见。'
  ],
  [
    'young-commenters',
    { share: 0.31, n: 48 },
    '31% of 48 commenters had accounts under 30 days old. A trending note or a giveaway draws newcomers too.',
    '48 位评论者里，31% 的账号评论时注册不满 30 天。上热门或抽奖也会带来新用户。'
  ],
  [
    'same-circle',
    { share: 0.42, n: 38 },
    '42% of 38 commenters wrote under three or more of the opened notes. Loyal fans do that, and so do friends who help each other.',
    '38 位评论者里，42% 在 3 篇以上笔记下留言。可能是铁粉，也可能是互相捧场的朋友。'
  ],
  [
    'niche-switch',
    { from: 'food', to: 'skincare', share: 0.7, before: 0.8, n: 30 },
    '70% of the last 30 titled notes are about skincare, where 80% of those before were about food. Creators do move on; ask how many of today’s followers came along.',
    '近 30 篇有标题的笔记 70% 在写护肤，此前 80% 在写美食。创作者转型很正常，可以问问现有粉丝跟过来多少。'
  ],
  [
    'giveaway',
    { comments: 62 },
    'Comments that belong to a giveaway are left out of every figure: 62. Giveaways are common and say little about interest.',
    '有 62 条抽奖评论没有计入任何数字。抽奖很常见，只是看不出对内容的兴趣。'
  ]
];

test.each(cases)('%s: %o', (id, because, english, chinese) => {
  speak('en');
  expect(noteSentence({ id, because, cites: [] })).toBe(english);
  expect(nameOf('note', id)).not.toBe('');
  speak('zh_CN');
  expect(noteSentence({ id, because, cites: [] })).toBe(chinese);
});

test('no note is left without words', () => {
  expect(notes.map(({ id }) => id).filter(id => !noteWords.has(id))).toEqual([]);
  expect([...noteWords.keys()].filter(id => !cases.some(([said]) => said === id))).toEqual([]);
});
