import { expect, test } from 'vitest';
import { postCurves } from '@/lib/campaign/post-curves';
import { postResults } from '@/lib/campaign/post-results';
import { postSum } from '@/lib/campaign/post-sum';
import type { Measurement } from '@/lib/shortlist/publication';
import { exactly, post, postId, reading, rowsWith } from './campaign-rows';

const NOW = Date.parse('2027-02-01T00:00:00.000Z');

/** Readings of posts as [post, hours, likes], with 10 collects and 1 comment each. */
const sumOf = (...readings: [n: number, hours: number, likes: number, rest?: Partial<Measurement>][]) => {
  const { publications, measurements } = rowsWith({
    publications: [1, 2, 3].map(n => post(String(n), 0, { postId: postId(n) })),
    measurements: readings.map(([n, hours, likes, rest]) =>
      reading(n, hours, { likes, collects: 10, comments: 1 }, rest)
    )
  });
  return postSum(postCurves(postResults(publications, measurements), NOW)).map(
    ({ window, engagements, of, about, isSame }) => [window, engagements, of, about, isSame]
  );
};

/** A fact, its readings, and the points: window, engagements, over how many posts, "~", the same posts as before. */
test.each<[string, Parameters<typeof sumOf>, unknown[][]]>([
  ['nothing measured', [], []],
  // 100 + 11, 200 + 11
  [
    'one post',
    [
      [1, 24, 100],
      [1, 168, 200]
    ],
    [
      ['24h', 111, 1, false, true],
      ['7d', 211, 1, false, true]
    ]
  ],
  // 111 + 61 after a day; after a week only the first was opened: 211; after a month both: 311 + 91.
  [
    'each age over the posts that were measured at it',
    [
      [1, 24, 100],
      [2, 30, 50],
      [1, 168, 200],
      [1, 720, 300],
      [2, 800, 80]
    ],
    [
      ['24h', 172, 2, false, true],
      ['7d', 211, 1, false, false],
      ['30d', 402, 2, false, false]
    ]
  ],
  [
    'as many, yet others',
    [
      [1, 24, 100],
      [2, 168, 50]
    ],
    [
      ['24h', 111, 1, false, true],
      ['7d', 61, 1, false, false]
    ]
  ],
  [
    'an age that nobody was measured at has no point',
    [
      [1, 24, 100],
      [1, 720, 300]
    ],
    [
      ['24h', 111, 1, false, true],
      ['30d', 311, 1, false, true]
    ]
  ],
  ['too early for a day', [[1, 23.9, 100]], []],
  [
    'half a window late still stands for it',
    [
      [1, 36, 100],
      [2, 252, 50],
      [3, 1_080, 20]
    ],
    [
      ['24h', 111, 1, false, true],
      ['7d', 61, 1, false, false],
      ['30d', 31, 1, false, false]
    ]
  ],
  [
    'later than that does not',
    [
      [1, 36.1, 100],
      [2, 252.1, 50],
      [3, 1_080.1, 20]
    ],
    []
  ],
  [
    'the first reading of a window counts',
    [
      [1, 25, 100],
      [1, 30, 120]
    ],
    [['24h', 111, 1, false, true]]
  ],
  [
    'a rounded count makes the sum about',
    [
      [1, 24, 100],
      [2, 24, 0, { likes: exactly(12_000, 'rounded') }]
    ],
    [['24h', 12_122, 2, true, true]]
  ],
  // The first reading lacks its comments: the next whole one of the window stands.
  [
    'a reading that is not whole is passed over',
    [
      [1, 24, 100, { comments: undefined as never }],
      [1, 28, 110]
    ],
    [['24h', 121, 1, false, true]]
  ]
])('%s', (_, readings, points) => expect(sumOf(...readings)).toEqual(points));
