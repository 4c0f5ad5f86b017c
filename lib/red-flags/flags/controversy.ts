import { type Because, defineRedFlag, type Severity, verdictOf } from '@/lib/red-flags/red-flag';

/**
 * Past scandals as the user found them, sanctions that the page itself shows, and words that send a person to look: an outcry in the
 * comments, or claims that a brand would not stand beside. Words alone are never critical.
 */
export const controversy = defineRedFlag({
  id: 'controversy',
  needs: [],
  uses: ['controversy', 'backlashShare', 'safetySearch', 'highHits'],
  thresholds: { criticalMonths: 24, backlashShare: 0.15, highHits: 2 },
  judge({ controversy, backlashShare, safetySearch, highHits }, { thresholds, now }) {
    const told = controversy?.value;
    const hasOutcry = backlashShare !== undefined && backlashShare.value >= thresholds.backlashShare;
    const hasWords = highHits !== undefined && highHits.value >= thresholds.highHits;
    const recent = told?.happenedOn === undefined || told.happenedOn >= monthsBefore(now, thresholds.criticalMonths);
    const severity = severityOf({ ...told }, recent) ?? (hasOutcry || hasWords ? 'warn' : undefined);
    if (severity === undefined && told === undefined)
      return { status: 'unknown', missing: [{ measure: 'controversy', remedy: 'answer-controversy' }] };
    const words = safetySearch?.value.hits.high.flatMap(hit => hit.words);
    const because: Because = {
      ...told,
      months: thresholds.criticalMonths,
      ...(hasOutcry && { backlash: backlashShare.value, comments: backlashShare.n }),
      ...(hasWords && { highHits: highHits.value, words: [...new Set(words)].slice(0, 5).join('、') })
    };
    return verdictOf(severity, because);
  }
});

function severityOf(
  { sanction, answer }: { sanction?: string; answer?: 'none' | 'minor' | 'major' },
  recent: boolean
): Severity | undefined {
  if (sanction !== undefined || (answer === 'major' && recent)) return 'critical';
  return answer === 'major' || answer === 'minor' ? 'warn' : undefined;
}

/** The day so many months before `now`, yyyy-mm-dd. */
function monthsBefore(now: number, months: number): string {
  const day = new Date(now);
  day.setUTCMonth(day.getUTCMonth() - months);
  return day.toISOString().slice(0, 10);
}
