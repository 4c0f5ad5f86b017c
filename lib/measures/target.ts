import type { Reading } from '@/lib/evidence/reading';
import { ask } from './ask';
import { femaleShare } from './audience';
import { basisOf } from './header';
import type { Measured, Outcome, Subject } from './measure';
import { lacking } from './missing';
import { niche } from './niche';
import { mean, sum } from './statistics';

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

/** One aspect of the audience against the brief. */
interface Overlap {
  aspect: 'gender' | 'ages' | 'provinces';
  share: number;
  /** The same with all that is not named given to what is asked for. */
  high: number;
}

/**
 * Which aspects of an audience are known that a brief can be held against. How far each can be trusted is weighed where it is compared,
 * so that this takes nothing away.
 */
export function audienceAspects({ dossier }: Subject): Outcome<Overlap['aspect'][]> {
  const { femaleShare: gender, ages, provinces } = dossier.audience ?? {};
  const known = { gender, ages, provinces };
  const value = (['gender', 'ages', 'provinces'] as const).filter(aspect => known[aspect] !== undefined);
  if (value.length === 0) return lacking('ask-for-audience');
  return { value, low: 0, high: 1, n: value.length, full: 0, from: 'official' };
}

/** The aspect of the audience that fits the brief least; `compared` is how many aspects could be. */
export interface AudienceFit {
  worst: Overlap;
  compared: number;
}

/** How the audience fits the brief, by the aspect that fits least: gender, ages or places, as far as both are known. */
export function audienceFit(subject: Subject): Outcome<AudienceFit> {
  const asked = subject.brief?.audience;
  const { ages, provinces } = subject.dossier.audience ?? {};
  if (asked === undefined || !asksForAnything(asked)) return lacking('write-brief');
  const overlaps = [
    asked.femaleShare && genderOverlap(subject),
    asked.ages && ages && held('ages', asked.ages, ages),
    asked.provinces && provinces && held('provinces', asked.provinces, provinces)
  ].flatMap(overlap => (overlap ? [overlap] : []));
  const [first, ...others] = overlaps;
  if (first === undefined) return lacking('ask-for-audience');
  const worst = others.reduce((least, one) => (one.share < least.share ? one : least), first);
  const { aspect, share, high, from } = worst;
  const value = { worst: { aspect, share, high }, compared: overlaps.length };
  return { value, low: share, high, n: overlaps.length, full: 1, from };
}

const asksForAnything = ({ femaleShare, ages, provinces }: NonNullable<NonNullable<Subject['brief']>['audience']>) =>
  femaleShare !== undefined || [ages, provinces].some(list => list !== undefined && list.length > 0);

/** What of two audiences is the same when one is split into women and men as it is and the other as the brief asks: 1 − the distance. */
function genderOverlap(subject: Subject) {
  const share = ask(subject, femaleShare);
  const asked = ask(subject, expectedFemaleShare);
  if ('missing' in share || 'missing' in asked) return undefined;
  const overlap = clean(1 - Math.max(0, asked.low - share.value, share.value - asked.high));
  return { aspect: 'gender' as const, share: overlap, high: overlap, from: share.from };
}

/** The share that the groups asked for hold; those that are not named may hold what is left over, so of them alone nothing is known. */
function held(aspect: 'ages' | 'provinces', asked: readonly string[], { value, from }: Shares) {
  const named = asked.flatMap(group => value[group] ?? []);
  const left = clean(Math.max(0, 1 - sum(Object.values(value))));
  if (asked.length === 0 || (named.length === 0 && left > 0)) return undefined;
  const share = clean(Math.min(1, sum(named)));
  const high = named.length === asked.length ? share : clean(Math.min(1, share + left));
  return { aspect, share, high, from: basisOf(from) };
}

type Shares = Reading<Readonly<Record<string, number>>>;

/** Rid of the dust that sums of binary fractions leave on a threshold. */
const clean = (share: number): number => Math.round(share * 1e8) / 1e8;

/** Share (0…1) of the audience that is the brief's, by the aspect that fits least. */
export function targetOverlap(subject: Subject): Outcome {
  const fit = ask(subject, audienceFit);
  return 'missing' in fit ? fit : { ...fit, value: fit.value.worst.share };
}

/** What the audience can be held against: the share of women against brief or niche, the brief's audience, or both. */
export interface AudienceDistance {
  women?: { share: number; low: number; high: number; against: 'brief' | 'niche' };
  fit?: Overlap;
}

/** How far the audience is from what is asked for or usual; at least one of the two comparisons. */
export function audienceDistance(subject: Subject): Outcome<AudienceDistance> {
  const share = ask(subject, femaleShare);
  const expected = ask(subject, expectedFemaleShare);
  const fit: Outcome<AudienceFit> = ask(subject, audienceFit);
  const hasWomen = !('missing' in share) && !('missing' in expected);
  if (!hasWomen && 'missing' in fit) return 'missing' in share ? share : (expected as typeof fit);
  const value: AudienceDistance = {
    ...(hasWomen && { women: againstExpected(share, expected) }),
    ...(!('missing' in fit) && { fit: fit.value.worst })
  };
  const { from } = 'missing' in share ? { from: 'user' as const } : share;
  return { value, low: 0, high: 1, n: 1, full: 1, from };
}

const againstExpected = ({ value }: Measured, { low, high, from }: Measured) => ({
  share: value,
  low,
  high,
  against: from === 'user' ? ('brief' as const) : ('niche' as const)
});
