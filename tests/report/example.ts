import type { Dossier } from '@/lib/evidence/dossier';
import { ago, atLeast, exactly, idFrom, NOW, openList, reading } from '@/tests/measures/evidence';

/** Days before now, likes and, where opened, collects and comments. */
const notes: [days: number, likes: number, collects?: number, comments?: number][] = [
  [1.2, 15],
  [4.1, 120, 96, 14],
  [6.6, 310, 201, 33],
  [9.3, 88],
  [13.9, 1_240, 1_105, 160],
  [16.2, 95],
  [21.8, 143, 60, 9],
  [24.0, 77],
  [26.4, 209],
  [33.7, 402],
  [36.1, 51],
  [40.9, 133, 90, 4],
  [45.2, 166],
  [47.5, 98],
  [55.3, 720],
  [58.8, 61, 33, 12],
  [63.0, 184],
  [66.1, 117],
  [71.6, 92],
  [80.4, 255],
  [83.2, 140],
  [90.9, 311],
  [95.5, 129],
  [104.3, 87],
  [118.0, 203],
  [123.6, 176],
  [130.2, 96],
  [150.7, 149],
  [155.1, 118],
  [171.4, 223],
  [190.8, 165],
  [205.2, 480],
  [230.9, 134]
];

const titles = ['换季烂脸急救', '油皮别再叠精华了', '今天随便拍拍', '敏感肌防晒红黑榜', '周末碎碎念'];

/** Thirty-three notes and a pinned one, six of them opened; the list goes on. */
export const example: Dossier = {
  id: idFrom(700),
  firstSeenAt: ago(0),
  profile: {
    followers: reading({ value: 36_000, low: 35_500, high: 36_999, precision: 'rounded', text: '3.6万' }),
    following: reading(atLeast(120)),
    likesAndCollects: reading({ value: 319_000, low: 318_500, high: 319_999, precision: 'rounded', text: '31.9万' })
  },
  listing: openList,
  posts: [
    { id: idFrom(300), title: '置顶自我介绍', pinned: true, likes: exactly(5_000) },
    ...notes.map(([days, likes, collects, comments], place) => ({
      id: idFrom(days, place),
      title: place === 8 ? '敏感肌防晒红黑榜3' : `${titles[place % 5]}${place}`,
      likes: exactly(likes),
      ...(collects !== undefined && { collects: exactly(collects) }),
      ...(comments !== undefined && { comments: exactly(comments) })
    }))
  ],
  quotes: [{ kind: 'image', priceYuan: 600, at: ago(2), from: 'user' }],
  audience: { femaleShare: { value: 0.62, at: ago(2), from: 'user' } },
  answers: { controversy: { value: 'none', at: ago(2) } }
};

export const exampleNow = NOW;
