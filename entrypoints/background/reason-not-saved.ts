import type { Unsaved } from '@/lib/messages';
import { NotSaved } from '@/lib/shortlist/not-saved';

/** Why a write was refused by the browser; undefined when it was kept. Other failures reject. */
export async function reasonNotSaved(write: () => Promise<unknown>): Promise<Unsaved | undefined> {
  try {
    await write();
    return undefined;
  } catch (error) {
    if (error instanceof NotSaved) return error.reason;
    throw error;
  }
}
