import { shanghaiDay } from '@/lib/evidence/days';
import { longestOf, type Silence, silencesOf, type Week } from '@/lib/measures/posting-year';
import { DAY, type DatedPost } from '@/lib/measures/posts';
import { type Because, defineRedFlag, type Severity, verdictOf } from '@/lib/red-flags/red-flag';

/**
 * A flood of notes, then silence, over the last 365 days. Of 41 ordinary creators none is critical, about one in thirty a warning and
 * a third a note, for a gap of two months is common among amateurs.
 */
export const irregularPosting = defineRedFlag({
  id: 'irregular-posting',
  needs: ['postingYear', 'postingWeeks', 'busiestWeek', 'longestGap'],
  uses: ['burstiness', 'totalsPerLike'],
  thresholds: {
    criticalWeek: 50,
    criticalGapDays: 60,
    warnWeek: 20,
    warnTimesMean: 5,
    warnGapDays: 45,
    burstiness: 0.65,
    burstinessPosts: 20,
    silentDays: 60,
    infoGapDays: 60,
    hiddenRatio: 3.5
  },
  judge({ postingYear, postingWeeks, busiestWeek, longestGap, burstiness, totalsPerLike }, { thresholds: lines, now }) {
    const posts = postingYear.value;
    const silences = silencesOf(posts, now);
    const silentDays = Math.floor(silences[0]?.days ?? Number.NaN);
    const weeklyMean = posts.length / (365 / 7);
    const flood = postingWeeks.value.find(week => week.posts.length >= lines.criticalWeek);
    const afterFlood = longestOf(silences.filter(({ after }) => flood !== undefined && after.time >= flood.first.time));

    const isFloodThenSilence = afterFlood !== undefined && afterFlood.days >= lines.criticalGapDays;
    const isUneven =
      burstiness !== undefined && burstiness.value >= lines.burstiness && posts.length >= lines.burstinessPosts;
    const isWeekOutOfLine =
      busiestWeek.value >= Math.max(lines.warnWeek, lines.warnTimesMean * weeklyMean) &&
      longestGap.value >= lines.warnGapDays;
    const hasStopped = silentDays >= lines.silentDays && weeklyPace(posts) >= 1;

    const severity = isFloodThenSilence
      ? 'critical'
      : isWeekOutOfLine || isUneven || hasStopped
        ? 'warn'
        : longestGap.value >= lines.infoGapDays
          ? 'info'
          : undefined;
    const hidden = totalsPerLike !== undefined && totalsPerLike.value > lines.hiddenRatio;
    return verdictOf(hidden ? oneLess(severity) : severity, {
      posts: posts.length,
      weeklyMean,
      ...weekIn(isFloodThenSilence && flood ? flood : busiestOf(postingWeeks.value)),
      ...silenceIn(isFloodThenSilence ? afterFlood : longestOf(silences)),
      silentDays,
      ...(burstiness && { burstiness: burstiness.value }),
      ...(hidden && { hidden: 1 })
    });
  }
});

/** Notes a week between the first and the last of these. */
const weeklyPace = (posts: readonly DatedPost[]): number =>
  (posts.length * 7 * DAY) / ((posts[0]?.time ?? Number.NaN) - (posts.at(-1)?.time ?? Number.NaN));

/** Where likes exceed what the visible notes gathered, notes were deleted or hidden, and a silence may be theirs. */
const oneLess = (severity: Severity | undefined): Severity | undefined =>
  severity === 'critical' ? 'warn' : severity === 'warn' ? 'info' : undefined;

const busiestOf = (weeks: readonly Week[]): Week | undefined =>
  weeks.toSorted((one, other) => other.posts.length - one.posts.length)[0];

const weekIn = (week: Week | undefined): Because =>
  week === undefined ? {} : { weekPosts: week.posts.length, weekFrom: shanghaiDay(week.first.time) };

/** `gapTo` is absent while the silence goes on. */
const silenceIn = (silence: Silence | undefined): Because =>
  silence === undefined
    ? {}
    : {
        gapDays: Math.floor(silence.days),
        gapFrom: shanghaiDay(silence.after.time),
        ...(silence.until && { gapTo: shanghaiDay(silence.until.time) })
      };
