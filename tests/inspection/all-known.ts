import type { Subject } from '@/lib/measures/measure';
import { ago, exactly, idFrom, reading } from '@/tests/measures/evidence';
import { example, exampleNow } from '@/tests/report/example';

const told = { at: ago(2), from: 'user' as const };
const paid = [{ kind: 'disclosure-word' as const, quote: '感谢品牌邀请' }];

const posts = (example.posts ?? []).map((post, place) => ({
  ...post,
  opened: true,
  text: '敏感肌换季最怕的就是屏障受损，这一周我只用了三样东西，先说结论：别急着上功效，把清洁和保湿做好，红血丝会自己退下去。',
  topics: ['敏感肌', '护肤', '换季'],
  imageCount: 5,
  collects: exactly(40 + place),
  comments: exactly(8),
  sponsorSigns: place % 8 === 3 ? paid : []
}));

const comments = Array.from({ length: 48 }, (_, place) => ({
  id: idFrom(3, 9_000 + place),
  postId: posts[2 + (place % 3)]?.id ?? '',
  text: place % 6 === 0 ? '好看' : place % 6 === 1 ? '求链接' : `第 ${place} 天了，红血丝真的退了一点`,
  at: { value: ago(3 - place / 40), precision: 'second' as const, from: 'id' as const },
  author: `k:${place % 40}`,
  authorSince: ago(400 + place * 30).slice(0, 10)
}));

/** The example with all that opened notes, the marketplace, a tool, the user and a brief can add: nothing is left unknown. */
export const allKnown: Subject = {
  now: exampleNow,
  dossier: {
    ...example,
    listing: { complete: true, at: ago(0) },
    posts,
    comments,
    snapshots: [60, 30, 20, 10, 1].map((days, place) => ({
      at: ago(days),
      followers: exactly(34_000 + place * 450),
      from: 'page'
    })),
    audience: {
      femaleShare: { value: 0.82, ...told },
      ages: { value: { '18-24': 0.4, '25-34': 0.38, '35-44': 0.22 }, ...told },
      activeShare: { value: 0.58, meter: 'pugongying', ...told }
    },
    answers: {
      controversy: { value: 'none', at: ago(2) },
      craft: { value: 4, at: ago(2) },
      pastCampaign: { value: 'mixed', at: ago(2) }
    },
    marketplace: { replyRate48h: reading(0.92), thousandLikeShare: reading(0.06) }
  },
  brief: {
    name: 'Spring',
    niche: 'skincare',
    competitors: ['某竞品'],
    audience: { femaleShare: [0.75, 1], ages: ['18-24', '25-34'] }
  }
};
