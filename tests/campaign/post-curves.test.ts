import { expect, test } from 'vitest';
import { postCurves, postDays } from '@/lib/campaign/post-curves';
import { postResults } from '@/lib/campaign/post-results';
import { post, postId, reading, rowsWith } from './campaign-rows';

const { publications, measurements } = rowsWith({
  publications: [
    post('a', 0, { postId: postId(1), plannedOn: '2026-11-01' }),
    post('b', 0, { postId: postId(2), plannedOn: '2026-11-01' }),
    post('c', 1, { postId: postId(3), plannedOn: '2026-11-05' }),
    post('d', 1, { postId: '00000000aaaaaaaaaaaaaaaa' }),
    // Made in its id's second: 17 August 2025.
    post('f', 1, { postId: postId(5), plannedOn: '2026-11-05' }),
    post('e', 2, { plannedOn: '2026-11-05' })
  ],
  measurements: [
    reading(1, 24, { likes: 10, collects: 5, comments: 1 }),
    reading(1, 168, { likes: 30, collects: 5, comments: 1, shares: 4 }),
    reading(2, -1, { likes: 1, collects: 1, comments: 1 }),
    reading(2, 30, { likes: 90, collects: 5, comments: 5 }),
    reading(2, 40, { likes: 95 }),
    // 16:30 in Greenwich is past midnight in China.
    { ...reading(3, 30, { likes: 1 }), publishedAt: '2026-11-05T16:30:00.000Z' }
  ]
});
const NOW = Date.parse('2026-12-01T00:00:00.000Z');
const posts = postResults(publications, measurements);

test('curves: readings that are whole and after publication, the highest curve first', () => {
  expect(
    postCurves(posts, NOW).map(({ post, points }) => [
      post.postId,
      points.map(({ hours, engagements }) => [hours, engagements])
    ])
  ).toEqual([
    [postId(2), [[30, 100]]],
    [
      postId(1),
      [
        [24, 16],
        [168, 40]
      ]
    ]
  ]);
});

test('posts by day, summed up; those without a day are told', () => {
  expect(postDays(publications, posts, NOW)).toEqual({
    planned: [
      { day: '2026-11-01', posts: 2 },
      { day: '2026-11-05', posts: 5 }
    ],
    out: [
      { day: '2025-08-17', posts: 1 },
      { day: '2026-11-01', posts: 3 },
      { day: '2026-11-06', posts: 4 }
    ],
    undated: { planned: 1, out: 1 }
  });
});
