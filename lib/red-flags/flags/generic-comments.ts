import { appearanceNiches } from '@/lib/benchmarks/comment-words';
import type { Measured } from '@/lib/measures/measure';
import { type Because, defineRedFlag, type Severity, verdictOf } from '@/lib/red-flags/red-flag';

/**
 * Comments that would fit under any note, by the lower end of their share so that doubt speaks for the readers: 11.5 % of 1,794 ordinary
 * comments, under one note in twenty 37.5 %. Many are critical only beside a second sign of comments made to order, unless nearly all
 * are; where looks are the subject every line lies higher, and nearly all is out of reach.
 */
export const genericComments = defineRedFlag({
  id: 'generic-comments',
  needs: ['genericShare', 'commentMix'],
  uses: ['duplicateShare', 'densestHalfMinutes', 'registrationCluster', 'youngCommenterShare', 'niche'],
  thresholds: {
    info: 0.3,
    warn: 0.45,
    critical: 0.7,
    criticalAlone: 0.85,
    duplicates: 0.2,
    burstMinutes: 30,
    registration: 0.5,
    young: 0.25,
    appearanceShift: 0.15
  },
  judge({ genericShare, commentMix, niche, ...beside }, { thresholds }) {
    const { counts, n, byPost, repeated, giveaway } = commentMix.value;
    const isAppearance = niche !== undefined && appearanceNiches.has(niche.value.id);
    const signs = signsIn(beside, thresholds);
    const { line, severity } = reached(genericShare.low, linesOf(thresholds, isAppearance), signs);
    return verdictOf(severity, {
      share: genericShare.value,
      low: genericShare.low,
      high: genericShare.high,
      n,
      notes: byPost,
      generic: counts.generic,
      emojiOnly: counts['emoji-only'],
      repeated,
      ...signs,
      ...(isAppearance && { appearance: 1 }),
      ...(giveaway > 0 && { giveaway }),
      line
    });
  }
});

type Lines = Record<'info' | 'warn' | 'critical' | 'criticalAlone', number>;

/** Where looks are the subject all lie higher; rid of the dust that binary fractions leave on a threshold. */
function linesOf(lines: Lines & { appearanceShift: number }, isAppearance: boolean): Lines {
  const raised = (line: number) => (isAppearance ? Math.round((line + lines.appearanceShift) * 1e8) / 1e8 : line);
  return {
    info: raised(lines.info),
    warn: raised(lines.warn),
    critical: raised(lines.critical),
    criticalAlone: raised(lines.criticalAlone)
  };
}

/** The highest line that the share reached, or the lowest where it reached none. */
function reached(
  share: number,
  { info, warn, critical, criticalAlone }: Lines,
  signs: Because
): { line: number; severity?: Severity } {
  if (share >= criticalAlone) return { line: criticalAlone, severity: 'critical' };
  if (share >= critical && Object.keys(signs).length > 0) return { line: critical, severity: 'critical' };
  if (share >= warn) return { line: warn, severity: 'warn' };
  return share >= info ? { line: info, severity: 'info' } : { line: info };
}

interface Beside {
  duplicateShare?: Measured;
  densestHalfMinutes?: Measured;
  registrationCluster?: Measured;
  youngCommenterShare?: Measured;
}

/** What else looks made to order; only the signs that stand. */
function signsIn(
  { duplicateShare, densestHalfMinutes, registrationCluster, youngCommenterShare }: Beside,
  lines: Record<'duplicates' | 'burstMinutes' | 'registration' | 'young', number>
): Because {
  return {
    ...(duplicateShare && duplicateShare.value >= lines.duplicates && { duplicates: duplicateShare.value }),
    ...(densestHalfMinutes &&
      densestHalfMinutes.value < lines.burstMinutes && { burstMinutes: densestHalfMinutes.value }),
    ...(registrationCluster &&
      registrationCluster.value >= lines.registration && { registration: registrationCluster.value }),
    ...(youngCommenterShare && youngCommenterShare.value >= lines.young && { young: youngCommenterShare.value })
  };
}
