import { say } from '@/components/words/words';
import type { FlagReport } from '@/lib/report/report';
import { isCritical } from './flag-order';
import { raisedSentence } from './flag-sentence';
import { Notice } from './notice';

/** Why the verdict waits although the number stands. */
export function CriticalNotice({ flags, at }: { flags: FlagReport[]; at: string }) {
  const critical = flags.filter(isCritical);
  const [first] = critical;
  if (first === undefined) return null;
  const title = critical.length > 1 ? say('critical_title_more', { count: critical.length }) : say('critical_title');
  return (
    <Notice tone="critical" title={title}>
      {raisedSentence(first, at)}
    </Notice>
  );
}
