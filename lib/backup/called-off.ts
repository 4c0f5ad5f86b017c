import { saving } from '@/lib/shortlist/not-saved';

/** A write that can be called off: then it rejects with the signal's reason, not as one that the browser refused. */
export async function savingUnless<Result>(
  signal: AbortSignal | undefined,
  write: () => PromiseLike<Result>
): Promise<Result> {
  try {
    return await saving(write);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
