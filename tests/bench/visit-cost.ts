import type { Slice } from './trace';

/**
 * What one visit took on the page's main thread, in ms of the processor's time: by the clock a thread that has to wait for a busy
 * machine would look slow.
 */
export interface VisitCost {
  /** Script of the extension, each piece counted once. */
  ours: number;
  /** The longest piece of it without a break. */
  longestOfOurs: number;
  longestByClock: number;
  /** Tasks over 50 ms that would be none without the extension's share. */
  longBecauseOfUs: number;
  longTasks: number;
  longestTask: number;
  /** All script, the page's and the test browser's own included. */
  script: number;
  busy: number;
}

/** The Long Tasks standard's limit. */
const LONG = 50;
const OURS = 'chrome-extension://';

/** Reads a visit's cost from its trace; the page's thread is the one that ran script of `origin`. Throws when none did. */
export function visitCost(trace: readonly Slice[], origin: string): VisitCost {
  const home = trace.find(({ args }) => args.data?.url?.startsWith(origin));
  if (!home) throw new Error(`The trace holds no script of ${origin}`);
  const slices = trace.filter(({ pid, tid }) => pid === home.pid && tid === home.tid);
  const script = slices.filter(({ name }) => name !== 'RunTask');
  const ours = outermost(script.filter(({ args }) => args.data?.url?.startsWith(OURS)));
  const tasks = outermost(slices.filter(({ name }) => name === 'RunTask')).map(task => ({
    all: task.tdur / 1_000,
    ours: total(ours.filter(({ ts }) => ts >= task.ts && ts < task.ts + task.dur))
  }));
  const long = tasks.filter(({ all }) => all > LONG);
  return {
    ours: total(ours),
    longestOfOurs: Math.max(0, ...ours.map(({ tdur }) => tdur)) / 1_000,
    longestByClock: Math.max(0, ...ours.map(({ dur }) => dur)) / 1_000,
    longBecauseOfUs: long.filter(task => task.all - task.ours <= LONG).length,
    longTasks: long.length,
    longestTask: Math.max(0, ...tasks.map(({ all }) => all)),
    script: total(outermost(script)),
    busy: tasks.reduce((sum, { all }) => sum + all, 0)
  };
}

/** Slices of one thread nest; these are the ones that lie in no other. */
function outermost(slices: readonly Slice[]): Slice[] {
  let end = Number.NEGATIVE_INFINITY;
  return slices
    .toSorted((one, other) => one.ts - other.ts || other.dur - one.dur)
    .filter(({ ts, dur }) => {
      const isOuter = ts >= end;
      if (isOuter) end = ts + dur;
      return isOuter;
    });
}

const total = (slices: readonly Slice[]): number => slices.reduce((sum, { tdur }) => sum + tdur, 0) / 1_000;
