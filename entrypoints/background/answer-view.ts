import { z } from 'zod';
import { showOnToolbar } from '@/components/mark/toolbar';
import type { LiveOutcome, Unsaved } from '@/lib/messages';
import { database } from '@/lib/shortlist/database';
import { editSchema, keep } from '@/lib/shortlist/edits';
import { tabState, tabsAbout } from '@/lib/tabs';
import { reasonNotSaved } from './reason-not-saved';

/** What a view is told about its message. */
export interface Answer {
  unsaved?: Unsaved;
  live?: LiveOutcome;
}

const viewMessage = z.strictObject({ type: z.literal('edit'), edit: editSchema });

/** Does what one of our own pages asks for; undefined for what none of them asks. */
export function answerView(message: unknown): Promise<Answer> | undefined {
  const { data } = viewMessage.safeParse(message);
  return data && edited(data.edit);
}

/** Keeps what the user wrote and shows the verdict that follows on the toolbar. */
async function edited(edit: z.infer<typeof editSchema>): Promise<Answer> {
  const unsaved = await reasonNotSaved(() => keep(edit));
  const summary = await database.summaries.get(edit.creatorId);
  for (const tabId of await tabsAbout(edit.creatorId)) {
    const state = await tabState(tabId);
    if (state) await showOnToolbar(tabId, state, summary);
  }
  return unsaved ? { unsaved } : {};
}
