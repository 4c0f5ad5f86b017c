/** A write that the browser refused; nothing of it was kept. The reason tells the user what to do. */
export class NotSaved extends Error {
  override name = 'NotSaved';

  constructor(
    readonly reason: 'disk-full' | 'unavailable',
    cause?: unknown
  ) {
    super(`Not saved: ${reason}`, { cause });
  }
}

/** Runs a write and turns the database's many ways to fail into the two that a user can act on. */
export async function saving<Result>(write: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    throw new NotSaved(isQuota(error) ? 'disk-full' : 'unavailable', error);
  }
}

/** Dexie wraps the browser's QuotaExceededError, at times twice. */
function isQuota(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner: unknown = 'inner' in error ? error.inner : error.cause;
  return error.name === 'QuotaExceededError' || isQuota(inner);
}
