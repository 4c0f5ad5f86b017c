import type { Dossier } from '@/lib/evidence/dossier';
import { ask } from './ask';
import { asRead, basisOf } from './header';
import type { Outcome, Subject } from './measure';
import { lacking } from './missing';
import { niche } from './niche';
import { mean } from './statistics';

type Audience = NonNullable<Dossier['audience']>;

/** Share of women among the followers, 0…1. */
export function femaleShare({ dossier }: Subject): Outcome {
  const share = dossier.audience?.femaleShare;
  return share === undefined ? lacking('enter-female-share') : asRead(share.value, basisOf(share.from));
}

/** The share of women to expect, low…high: what the brief asks for, else what is usual in the creator's niche. */
export function expectedFemaleShare(subject: Subject): Outcome {
  const asked = subject.brief?.audience?.femaleShare;
  if (asked !== undefined) {
    const [low, high] = [Math.min(...asked), Math.max(...asked)];
    return { value: mean([low, high]), low, high, n: 1, full: 1, from: 'user' };
  }
  const found = ask(subject, niche);
  if ('missing' in found) return found.missing.remedy === 'wait-for-posts' ? lacking('write-brief') : found;
  const [low, high] = found.value.women;
  return { ...found, value: mean([low, high]), low, high, from: 'estimate' };
}

/** Shares of the audience that a brief can be held against; at least one of them. */
export function audience({ dossier }: Subject): Outcome<Audience> {
  const { femaleShare, ages, provinces, cities } = dossier.audience ?? {};
  const known = [femaleShare, ages, provinces, cities].flatMap(reading => reading ?? []);
  const [first] = known;
  if (dossier.audience === undefined || first === undefined) return lacking('ask-for-audience');
  return { value: dossier.audience, low: 0, high: 1, n: known.length, full: 1, from: basisOf(first.from) };
}

/** The audience that the brief asks for. */
export function targetAudience({ brief }: Subject): Outcome<NonNullable<NonNullable<Subject['brief']>['audience']>> {
  return brief?.audience === undefined
    ? lacking('write-brief')
    : { value: brief.audience, low: 0, high: 1, n: 1, full: 1, from: 'user' };
}

/** What an outside tool says of the followers: the share it suspects, or the share it finds active by its own meter. */
export function followerQuality({ dossier }: Subject): Outcome<Pick<Audience, 'suspiciousShare' | 'activeShare'>> {
  const { suspiciousShare, activeShare } = dossier.audience ?? {};
  const reading = suspiciousShare ?? activeShare;
  if (reading === undefined) return lacking('ask-for-audience');
  const value = { ...(suspiciousShare && { suspiciousShare }), ...(activeShare && { activeShare }) };
  return { value, low: 0, high: 1, n: 1, full: 1, from: basisOf(reading.from) };
}
