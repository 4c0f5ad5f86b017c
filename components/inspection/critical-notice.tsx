import { say } from '@/components/words/words';
import type { FlagReport } from '@/lib/report/report';
import { isCritical } from './flag-order';
import { raisedSentence } from './flag-sentence';
import { Notice } from './notice';

/** Why the verdict waits although the number stands. */
export function CriticalNotice({ flags, at }: { flags: FlagReport[]; at: string }) {
  const [first] = flags.filter(isCritical);
  if (first === undefined) return null;
  return (
    <Notice tone="critical" title={say('critical_title')}>
      {raisedSentence(first, at)}
    </Notice>
  );
}
