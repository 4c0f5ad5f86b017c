import { shanghaiDay } from '@/lib/evidence/days';
import type { FollowerCount } from '@/lib/measures/follower-history';
import { type Jump, type JumpLines, jumpsIn } from '@/lib/measures/follower-jumps';
import type { LikedNotes } from '@/lib/measures/liked-notes';
import { DAY, type RecentPost } from '@/lib/measures/posts';
import { type Because, defineRedFlag, type Severity, verdictOf } from '@/lib/red-flags/red-flag';

/**
 * A jump in followers that no note explains. One in twenty of 240 ordinary creators won 37 % in a month and an ordinary one +3 % on a good
 * day, so a jump counts only where it is large both by itself and against what the creator had.
 */
export const followerSpike = defineRedFlag({
  id: 'follower-spike',
  needs: ['followerHistory'],
  uses: ['likedNotes'],
  thresholds: {
    criticalGain: 10_000,
    criticalHours: 48,
    criticalShare: 0.05,
    warnGain: 1_000,
    warnShare: 0.05,
    warnScore: 6,
    viralTimes: 5,
    viralLikes: 1_000,
    viralDays: 14,
    lostShare: 0.2
  },
  judge({ followerHistory: { value: counts }, likedNotes }, { thresholds: lines, now }) {
    const findings = jumpsIn(counts, lines).map(jump => weigh(jump, counts, likedNotes?.value, lines, now));
    const [worst] = findings.toSorted(
      (one, other) => rank[other.severity] - rank[one.severity] || other.jump.gain - one.jump.gain
    );
    return worst === undefined ? verdictOf(undefined, largestStep(counts)) : verdictOf(worst.severity, worst.because);
  }
});

const rank = { critical: 3, warn: 2, info: 1 };
const levels = ['info', 'warn', 'critical'] as const;

type Lines = JumpLines & Record<'viralTimes' | 'viralLikes' | 'viralDays' | 'lostShare', number>;

interface Finding {
  jump: Jump;
  severity: Severity;
  because: Because;
}

function weigh(
  jump: Jump,
  counts: readonly FollowerCount[],
  liked: LikedNotes | undefined,
  lines: Lines,
  now: number
): Finding {
  const since = jump.before.at - lines.viralDays * DAY;
  const note = liked && explaining(liked, since, jump.after.at, lines);
  const isChecked = liked !== undefined && now - liked.reachDays * DAY <= since;
  const notes = note ? 'explained' : isChecked ? 'none' : 'unchecked';
  const lost = lostOf(jump, counts);
  const given = lost >= lines.lostShare ? raisedBy(levelOf(jump, notes)) : levelOf(jump, notes);
  const severity = given === 'critical' && jump.hours > lines.criticalHours ? 'warn' : given;
  return {
    jump,
    severity,
    because: {
      gain: jump.gain,
      ...(jump.before.followers > 0 && { share: jump.gain / jump.before.followers }),
      prior: jump.before.followers,
      from: shanghaiDay(jump.before.at),
      to: shanghaiDay(jump.after.at),
      hours: jump.hours,
      notes,
      ...(liked?.usualLikes !== undefined && { median: liked.usualLikes }),
      ...(note && {
        post: note.post.id,
        ...(note.post.title !== undefined && { title: note.post.title }),
        likes: note.likes.value
      }),
      ...(lost > 0 && { lost }),
      ...roundOf(jump)
    }
  };
}

function levelOf({ kind }: Jump, notes: 'explained' | 'none' | 'unchecked'): Severity {
  if (kind === 'small-share' || notes === 'explained') return 'info';
  return kind === 'overnight' && notes === 'none' ? 'critical' : 'warn';
}

const raisedBy = (severity: Severity): Severity => levels[levels.indexOf(severity) + 1] ?? 'critical';

/** Where too few notes are known for a usual figure, the absolute line alone counts. */
const viralFrom = (usualLikes: number | undefined, { viralLikes, viralTimes }: Lines): number =>
  usualLikes === undefined ? viralLikes : Math.max(viralLikes, viralTimes * usualLikes);

/** The most liked note that came out in the two weeks before or in the jump itself, far above the creator's usual. */
const explaining = ({ notes, usualLikes }: LikedNotes, since: number, until: number, lines: Lines) =>
  notes
    .filter(({ time, likes }) => time >= since && time <= until && likes.value >= viralFrom(usualLikes, lines))
    .reduce<RecentPost | undefined>(
      (best, note) => (best && best.likes.value >= note.likes.value ? best : note),
      undefined
    );

const MONTH = 30 * DAY;

/** Share (0…1) of the gain that was gone again within 30 days. */
function lostOf({ after, gain }: Jump, counts: readonly FollowerCount[]): number {
  const later = counts.filter(({ at }) => at > after.at && at - after.at <= MONTH).map(({ followers }) => followers);
  return later.length === 0 ? 0 : Math.max(0, after.followers - Math.min(...later)) / gain;
}

/** Followers are sold by the thousand; above fifty of them every gain lies near a round one. */
function roundOf({ gain, before, after }: Jump): Because {
  const round = Math.round(gain / 1_000) * 1_000;
  const isExact = [before, after].every(({ count }) => count.precision === 'exact');
  return isExact && round > 0 && round < 50_000 && Math.abs(gain - round) <= round / 100 ? { round } : {};
}

/** What cleared it: the largest step between two counts, and how many they were over how long. */
function largestStep(counts: readonly FollowerCount[]): Because {
  const steps = counts.slice(1).map((after, place) => ({ before: counts[place] ?? after, after }));
  const gainOf = ({ before, after }: (typeof steps)[number]) => after.followers - before.followers;
  const largest = steps.reduce((most, step) => (gainOf(step) > gainOf(most) ? step : most));
  const [first, last] = [counts[0], counts.at(-1)];
  return {
    n: counts.length,
    ...(first && last && { days: Math.round((last.at - first.at) / DAY) }),
    gain: gainOf(largest),
    from: shanghaiDay(largest.before.at),
    to: shanghaiDay(largest.after.at)
  };
}
