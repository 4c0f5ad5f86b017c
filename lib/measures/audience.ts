import type { Dossier } from '@/lib/evidence/dossier';
import type { Reading } from '@/lib/evidence/reading';
import { asRead, basisOf } from './header';
import type { Outcome, Subject } from './measure';
import { lacking } from './missing';

type Meter = NonNullable<NonNullable<NonNullable<Dossier['audience']>['activeShare']>['meter']>;

const asStated = (reading: Reading<number> | undefined): Outcome =>
  reading === undefined ? lacking('ask-for-audience') : asRead(reading.value, basisOf(reading.from));

/** Share of women among the followers, 0…1. */
export function femaleShare({ dossier }: Subject): Outcome {
  const share = dossier.audience?.femaleShare;
  return share === undefined ? lacking('enter-female-share') : asStated(share);
}

/** Share (0…1) of followers that an outside tool suspects. */
export const suspiciousShare = ({ dossier }: Subject): Outcome => asStated(dossier.audience?.suspiciousShare);

/** Share (0…1) of active followers, by whosever meter. */
export const activeShare = ({ dossier }: Subject): Outcome => asStated(dossier.audience?.activeShare);

/** What is known of the followers' quality; an active share says nothing without its meter. */
export type FollowerQuality = { kind: 'suspicious'; share: number } | { kind: 'active'; share: number; meter: Meter };

/** What an outside tool says of the followers: the share it suspects, else the share it finds active by its own meter. */
export function followerQuality({ dossier }: Subject): Outcome<FollowerQuality> {
  const { suspiciousShare, activeShare } = dossier.audience ?? {};
  if (suspiciousShare) {
    const { value, from } = suspiciousShare;
    return { ...asRead(value, basisOf(from)), value: { kind: 'suspicious', share: value } };
  }
  const meter = activeShare?.meter ?? (activeShare?.from === 'marketplace' ? 'pugongying' : undefined);
  if (activeShare === undefined || meter === undefined) return lacking('ask-for-audience');
  const { value, from } = activeShare;
  return { ...asRead(value, basisOf(from)), value: { kind: 'active', share: value, meter } };
}
