/** A step takes no longer than this. */
const STEP_MS = 5;

/** Does work step by step while the page has nothing else to do. Gives what stops it. */
export function idly(...work: Iterable<unknown>[]): () => void {
  const steps = work.map(each => each[Symbol.iterator]());
  let handle = requestIdleCallback(goOn);
  function goOn(deadline: IdleDeadline): void {
    while (steps[0]) {
      if (steps[0].next().done) steps.shift();
      else if (deadline.timeRemaining() < STEP_MS) break;
    }
    if (steps.length > 0) handle = requestIdleCallback(goOn);
  }
  return () => cancelIdleCallback(handle);
}
