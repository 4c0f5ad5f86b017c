import { defineRedFlag, type Severity, verdictOf } from '@/lib/red-flags/red-flag';

/** The share of women lies outside what the brief asks for, or what is usual in the niche. Never guessed from commenters. */
export const audienceMismatch = defineRedFlag({
  id: 'audience-mismatch',
  needs: ['femaleShare', 'expectedFemaleShare'],
  uses: ['niche'],
  thresholds: { criticalPoints: 35, warnPoints: 15, infoPoints: 5 },
  judge({ femaleShare, expectedFemaleShare: { low, high, from }, niche }, { thresholds }) {
    const points = pointsOutside(femaleShare.value, low, high);
    const against = from === 'user' ? 'brief' : 'niche';
    const because = {
      femaleShare: femaleShare.value,
      low,
      high,
      points,
      against,
      ...(against === 'niche' && niche && { niche: niche.value.id })
    };
    return verdictOf(severityOf(points, thresholds), because);
  }
});

function severityOf(
  points: number,
  lines: { criticalPoints: number; warnPoints: number; infoPoints: number }
): Severity | undefined {
  if (points >= lines.criticalPoints) return 'critical';
  if (points >= lines.warnPoints) return 'warn';
  return points >= lines.infoPoints ? 'info' : undefined;
}

/** Percentage points outside low…high, rid of the dust that binary fractions leave on a threshold. */
const pointsOutside = (share: number, low: number, high: number): number =>
  Math.round(Math.max(0, low - share, share - high) * 1e8) / 1e6;
