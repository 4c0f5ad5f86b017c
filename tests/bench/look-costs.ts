import type { Slice } from './trace';

/** What one look into a page's own data took on the page's thread, in ms of the processor's time where not said otherwise. */
export interface LookCost {
  script: number;
  /** The task in which it ran: what it gave is copied out of the page in there too. */
  task: number;
  byClock: number;
}

/** Reads the looks' costs from a trace. Each is a script without a file; throws when it holds another number of them. */
export function lookCosts(trace: readonly Slice[], count: number): LookCost[] {
  const looks = trace.filter(({ name, args }) => name === 'EvaluateScript' && !args.data?.url);
  if (looks.length !== count) throw new Error(`The trace holds ${looks.length} looks, not ${count}`);
  return looks.map(look => {
    const task = trace.find(other => other.name === 'RunTask' && holds(other, look));
    if (!task) throw new Error('A look ran in no task');
    return { script: look.tdur / 1_000, task: task.tdur / 1_000, byClock: task.dur / 1_000 };
  });
}

const holds = (task: Slice, { pid, tid, ts, dur }: Slice): boolean =>
  task.pid === pid && task.tid === tid && task.ts <= ts && ts + dur <= task.ts + task.dur;
