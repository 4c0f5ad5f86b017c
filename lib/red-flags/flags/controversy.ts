import { defineRedFlag, type Severity, verdictOf } from '@/lib/red-flags/red-flag';

/** Past scandals, as the user found them, and sanctions that the page itself shows. Words in comments alone never decide. */
export const controversy = defineRedFlag({
  id: 'controversy',
  needs: ['controversy'],
  thresholds: { criticalMonths: 24 },
  judge({ controversy: { value } }, { thresholds, now }) {
    const recent = value.happenedOn === undefined || value.happenedOn >= monthsBefore(now, thresholds.criticalMonths);
    return verdictOf(severityOf(value, recent), { ...value, months: thresholds.criticalMonths });
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
