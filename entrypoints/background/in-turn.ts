const turns = new Map<number, Promise<unknown>>();

/** One piece of work about a tab after the other: a tab's state is read, changed and written back. */
export function inTurn<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).catch(() => undefined).then(work);
  turns.set(tabId, turn);
  return turn;
}
