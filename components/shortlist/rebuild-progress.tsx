import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { rebuildSummaries } from '@/lib/messages';
import { staleCount } from '@/lib/shortlist/rebuild';

/** How many creators are judged by the rules in force already. It has the worker go on with the rest, and is not there once all are. */
export function RebuildProgress() {
  const left = useLiveQuery(() => staleCount().catch(uncounted));
  const [total, setTotal] = useState(0);
  if (left !== undefined && left > total) setTotal(left);
  if (left === 0 && total > 0) setTotal(0);
  const isBehind = left !== undefined && left > 0;
  useEffect(() => {
    if (isBehind) rebuildSummaries().catch(error => console.error('The summaries were not brought in line', error));
  }, [isBehind]);
  if (!isBehind) return null;
  return (
    <p className="rebuilding num">
      {say('rebuild_progress', { done: whole(Math.max(0, total - left)), total: whole(Math.max(total, left)) })}
    </p>
  );
}

/** How many is not known then, which is not none. */
function uncounted(error: unknown): undefined {
  console.error('The summaries could not be counted', error);
}
