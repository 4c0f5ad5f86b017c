import type { SampleCreator, SiteHost } from './sample-creator';
import { stranger } from './stranger';

/** Accounts that every copy of the site has: the viewer's own, a closed one, one of a size that is told in 亿, one without notes. */
export const accounts = {
  own: '5f0000000000000000000abc',
  banned: '5b0000000000000000000bad',
  giant: '590000000000000000000001',
  empty: '5d0000000000000000000000'
} as const;

/** One of these accounts; undefined for any other id. */
export function accountOf(id: string, host: SiteHost, now: number): SampleCreator | undefined {
  const plain = () => stranger(id, host, now);
  switch (id) {
    case accounts.own:
      return { ...plain(), nickname: '观看者', redId: '100200300' };
    case accounts.banned:
      return { ...plain(), nickname: '小红薯5B00BAD', posts: [] };
    case accounts.giant:
      return { ...plain(), nickname: '天天有光', followers: 53_754_321, likesAndCollects: 123_456_789 };
    case accounts.empty:
      return { ...plain(), nickname: '还没想好', posts: [] };
    default:
      return undefined;
  }
}
