import type { Count } from '@/lib/evidence/count';
import type { Reading, Source } from '@/lib/evidence/reading';
import type { Basis, Measured, Outcome, Subject } from './measure';
import { lacking } from './missing';
import { ratio } from './statistics';

const bases: Record<Source, Basis> = {
  page: 'page',
  'inline-state': 'page',
  'live-state': 'page',
  marketplace: 'official',
  user: 'user',
  import: 'user'
};

/** How far a reading from `source` can be trusted. */
export const basisOf = (source: Source): Basis => bases[source];

/** The upper end of a count; a floor has none. */
export const highOf = ({ high }: Count): number => high ?? Number.POSITIVE_INFINITY;

/** One figure read as it stands, without interval. */
export const asRead = (value: number, from: Basis): Measured => ({
  value,
  low: value,
  high: value,
  n: 1,
  full: 1,
  from
});

const counted = (reading: Reading<Count> | undefined): Outcome =>
  reading === undefined
    ? lacking('open-profile')
    : {
        value: reading.value.value,
        low: reading.value.low,
        high: highOf(reading.value),
        n: 1,
        full: 1,
        from: basisOf(reading.from),
        quotes: [reading.value.text]
      };

/** Followers, as the profile states them. */
export const followers = ({ dossier }: Subject): Outcome => counted(dossier.profile?.followers);

/** Accounts that the creator follows. */
export const following = ({ dossier }: Subject): Outcome => counted(dossier.profile?.following);

/** 获赞与收藏 ÷ followers. */
export function likesAndCollectsPerFollower({ dossier }: Subject): Outcome {
  const { followers, likesAndCollects } = dossier.profile ?? {};
  if (followers === undefined || likesAndCollects === undefined) return lacking('open-profile');
  if (followers.value.value === 0) return lacking('visit-again-after-7-days');
  return quotient(likesAndCollects, followers);
}

/** Followers ÷ accounts followed; who follows nobody counts as following one. */
export function followersPerFollowing({ dossier }: Subject): Outcome {
  const { followers, following } = dossier.profile ?? {};
  if (followers === undefined || following === undefined) return lacking('open-profile');
  const { value, low, high } = following.value;
  const atLeastOne = {
    ...following.value,
    value: Math.max(1, value),
    low: Math.max(1, low),
    high: high === null ? null : Math.max(1, high)
  };
  return quotient(followers, { ...following, value: atLeastOne });
}

/** One count ÷ another; of two floors ("1万+", as signed-out pages show) nothing is known but that both are large. */
function quotient(above: Reading<Count>, below: Reading<Count>): Outcome {
  if (above.value.high === null && below.value.high === null) return lacking('sign-in');
  return {
    value: ratio(above.value.value, below.value.value),
    low: ratio(above.value.low, highOf(below.value)),
    high: ratio(highOf(above.value), below.value.low),
    n: 1,
    full: 1,
    from: basisOf(above.from),
    quotes: [above.value.text, below.value.text]
  };
}
