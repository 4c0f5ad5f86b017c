import type { AudienceDistance } from '@/lib/measures/target';
import { type Because, defineRedFlag, type Severity, verdictOf } from '@/lib/red-flags/red-flag';

/**
 * The audience is not the one that the brief asks for, or the share of women lies outside what is usual in the niche. Never guessed from
 * commenters.
 */
export const audienceMismatch = defineRedFlag({
  id: 'audience-mismatch',
  needs: ['audienceDistance'],
  uses: ['femaleShare', 'targetOverlap', 'niche'],
  thresholds: { criticalPoints: 35, warnPoints: 15, infoPoints: 5, criticalOverlap: 0.3, warnOverlap: 0.5 },
  judge({ audienceDistance: { value }, niche }, { thresholds }) {
    const byWomen = value.women && outside(value.women);
    const severities = [byWomen && bySeverity(byWomen.points, thresholds), value.fit && ofFit(value.fit, thresholds)];
    const worst = (['critical', 'warn', 'info'] as const).find(severity => severities.includes(severity));
    const because: Because = {
      ...byWomen,
      ...(value.women?.against === 'niche' && niche && { niche: niche.value.id }),
      ...(value.fit && { overlap: value.fit.share, aspect: value.fit.aspect })
    };
    return verdictOf(worst, because);
  }
});

const outside = ({ share, low, high, against }: NonNullable<AudienceDistance['women']>) => ({
  femaleShare: share,
  low,
  high,
  points: pointsOutside(share, low, high),
  against
});

function bySeverity(
  points: number,
  lines: { criticalPoints: number; warnPoints: number; infoPoints: number }
): Severity | undefined {
  if (points >= lines.criticalPoints) return 'critical';
  if (points >= lines.warnPoints) return 'warn';
  return points >= lines.infoPoints ? 'info' : undefined;
}

/** By the most that the audience may hold of what is asked for, so that doubt speaks for the creator. */
function ofFit(
  { high }: NonNullable<AudienceDistance['fit']>,
  lines: { criticalOverlap: number; warnOverlap: number }
): Severity | undefined {
  if (high < lines.criticalOverlap) return 'critical';
  return high < lines.warnOverlap ? 'warn' : undefined;
}

/** Percentage points outside low…high, rid of the dust that binary fractions leave on a threshold. */
const pointsOutside = (share: number, low: number, high: number): number =>
  Math.round(Math.max(0, low - share, share - high) * 1e8) / 1e6;
