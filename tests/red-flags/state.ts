import type { Subject } from '@/lib/measures/measure';
import type { FlagSettings, RedFlag } from '@/lib/red-flags/red-flag';

/** "critical", "warn", "info", "clear" or "unknown". */
export function stateOf(flag: RedFlag, subject: Subject, settings?: FlagSettings): string {
  const finding = flag.judge(subject, settings);
  return finding.status === 'raised' ? finding.severity : finding.status;
}
