import type { Dossier } from '@/lib/evidence/dossier';
import { commentBy, generic } from './comments';
import { asCard, DAY, exactly, openedPost } from './posts';
import { NOW, type SyntheticCreator, written } from './synthetic-creator';

/** What is done to an ordinary creator, at three strengths, and the flag that should tell. */
export interface Manipulation {
  flag: string;
  /** Followers that the creator has at least; below, the flag does not apply. */
  atLeast?: number;
  /** In words, for the table. */
  strengths: readonly [string, string, string];
  /** The creator's dossier afterwards; strength 0, 1 or 2. */
  apply(creator: SyntheticCreator, strength: 0 | 1 | 2): Dossier;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const read = <Value>(value: Value) => ({ value, at: new Date(NOW).toISOString(), from: 'page' as const });

/** Followers that arrive in one night, three weeks ago. */
const nightly: Manipulation = {
  flag: 'follower-spike',
  atLeast: 30_000,
  strengths: ['+6 % in a night', '+20 %', '+60 %'],
  apply({ dossier }, strength) {
    const share = [0.06, 0.2, 0.6][strength] ?? Number.NaN;
    const from = NOW - 21 * DAY;
    const snapshots = (dossier.snapshots ?? []).map(snapshot =>
      Date.parse(snapshot.at) < from
        ? snapshot
        : { ...snapshot, followers: exactly(Math.round(snapshot.followers.value * (1 + share))) }
    );
    const last = snapshots.at(-1);
    return { ...dossier, snapshots, ...(last && { profile: { ...dossier.profile, followers: read(last.followers) } }) };
  }
};

/** Followers who never look: the same engagement under many times the followers. */
const hollow: Manipulation = {
  flag: 'low-engagement',
  atLeast: 50_000,
  strengths: ['× 2 followers', '× 5', '× 15'],
  apply(creator, strength) {
    const times = [2, 5, 15][strength] ?? Number.NaN;
    const followers = Math.round(creator.character.followers * times);
    const snapshots = creator.dossier.snapshots?.map(one => ({
      ...one,
      followers: exactly(Math.round(one.followers.value * times))
    }));
    return {
      ...creator.dossier,
      ...(snapshots && { snapshots }),
      profile: { ...creator.dossier.profile, followers: read(exactly(followers)) }
    };
  }
};

/** Comments that a service leaves within minutes, by accounts made in the same weeks. */
const praised: Manipulation = {
  flag: 'generic-comments',
  strengths: ['40 % of comments', '70 %', '95 %'],
  apply({ dossier, posts, random }, strength) {
    const share = [0.4, 0.7, 0.95][strength] ?? Number.NaN;
    const byId = new Map(posts.map(([post, time]) => [post.id, [post, time] as const]));
    const comments = (dossier.comments ?? []).map(comment => {
      const under = byId.get(comment.postId);
      if (under === undefined || !random.chance(share)) return comment;
      const [post, noted] = under;
      const time = noted + random.between(0, 20) * MINUTE;
      return commentBy({ text: random.pick(generic), time, since: noted - random.between(5, 40) * DAY }, post, random);
    });
    return { ...dossier, comments };
  }
};

/** A price far below what notes of this size cost. */
const baited: Manipulation = {
  flag: 'underpriced',
  atLeast: 100_000,
  strengths: ['¥0.016 a follower', '¥0.003', '¥0.0008'],
  apply({ dossier, character }, strength) {
    const perFollower = [0.016, 0.003, 0.0008][strength] ?? Number.NaN;
    const at = new Date(NOW).toISOString();
    return {
      ...dossier,
      quotes: [
        { kind: 'image', priceYuan: Math.max(1, Math.round(character.followers * perFollower)), at, from: 'user' }
      ]
    };
  }
};

/** A large account that never worked with a brand, by as many notes as the user opened. */
const unbooked: Manipulation = {
  flag: 'no-brand-work',
  atLeast: 100_000,
  strengths: ['30 notes opened', '60 opened', '100 opened'],
  apply({ dossier, character, posts, random }, strength) {
    const opened = [30, 60, 100][strength] ?? Number.NaN;
    const enough = [...posts];
    for (let time = enough.at(-1)?.[1] ?? NOW; enough.length < opened; ) {
      time -= random.between(1, 5) * DAY;
      enough.push([openedPost(character, random, time), time]);
    }
    const quiet = enough.map(([post], place) => (place < opened ? { ...post, sponsorSigns: [] } : asCard(post)));
    return { ...dossier, posts: quiet };
  }
};

/** Followers from another trade: the share of women moves away from the niche's own. */
const mistaken: Manipulation = {
  flag: 'audience-mismatch',
  strengths: ['10 points outside', '25 points', '45 points'],
  apply({ dossier, character }, strength) {
    const points = [0.1, 0.25, 0.45][strength] ?? Number.NaN;
    const [fewest, most] = character.niche.women;
    const share = fewest - points >= 0 ? fewest - points : Math.min(1, most + points);
    return { ...dossier, audience: { femaleShare: { value: share, at: dossier.firstSeenAt, from: 'user' } } };
  }
};

/** A flood of notes in one week, then nothing. */
const flooded: Manipulation = {
  flag: 'irregular-posting',
  strengths: ['15 notes, 45 days', '30 notes, 60 days', '60 notes, 90 days'],
  apply({ character, posts, comments, random }, strength) {
    const [notes, silence] = (
      [
        [15, 45],
        [30, 60],
        [60, 90]
      ] as const
    )[strength];
    const until = NOW - silence * DAY;
    const flood = Array.from({ length: notes }, () => until - random.between(0, 6.5) * DAY)
      .sort((one, other) => other - one)
      .map(time => [openedPost(character, random, time), time] as const);
    const before = posts.filter(([, time]) => time < until - 7 * DAY);
    return written({ character, posts: [...flood, ...before], comments, random });
  }
};

const outcry = ['又翻车了吧', '避雷这家', '抄袭别人的吧', '恰烂钱', '割韭菜呢', '取关了', '虚假宣传'];

/** An outcry under the newest notes, which the user may have seen. */
const disputed: Manipulation = {
  flag: 'controversy',
  strengths: ['8 % of comments', '20 %', 'answered: major'],
  apply({ dossier, posts, random }, strength) {
    const share = [0.08, 0.2, 0.2][strength] ?? Number.NaN;
    const byId = new Map(posts.map(([post, time]) => [post.id, [post, time] as const]));
    const comments = (dossier.comments ?? []).map(comment => {
      const under = byId.get(comment.postId);
      if (under === undefined || !random.chance(share)) return comment;
      const [post, noted] = under;
      return commentBy(
        { text: random.pick(outcry), time: noted + random.between(2, 60) * HOUR, since: Date.UTC(2020, 3, 4) },
        post,
        random
      );
    });
    const value = strength === 2 ? 'major' : 'none';
    return { ...dossier, comments, answers: { controversy: { value, at: dossier.firstSeenAt } } };
  }
};

/** One for each flag, in the flags' order. */
export const manipulations: readonly Manipulation[] = [
  nightly,
  hollow,
  praised,
  baited,
  unbooked,
  mistaken,
  flooded,
  disputed
];
