import { z } from 'zod';
import { showOnToolbar } from '@/components/mark/toolbar';
import type { Answer } from '@/lib/messages';
import { database } from '@/lib/shortlist/database';
import { editSchema, keep } from '@/lib/shortlist/edits';
import { tabState, tabsAbout } from '@/lib/tabs';
import { probePage } from './probe-page';
import { readLive } from './read-live';
import { reasonNotSaved } from './reason-not-saved';

const tabId = z.int();
const viewMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('edit'), edit: editSchema }),
  z.strictObject({ type: z.literal('read-live'), tabId }),
  z.strictObject({ type: z.literal('probe'), tabId })
]);

/** Does what one of our own pages asks for; undefined for what none of them asks. */
export function answerView(message: unknown): Promise<Answer> | undefined {
  const { data } = viewMessage.safeParse(message);
  switch (data?.type) {
    case 'edit':
      return edited(data.edit);
    case 'read-live':
      return readLive(data.tabId);
    case 'probe':
      return probePage(data.tabId);
    default:
      return undefined;
  }
}

/** Keeps what the user wrote and shows the verdict that follows on the toolbar. */
async function edited(edit: z.infer<typeof editSchema>): Promise<Answer> {
  const unsaved = await reasonNotSaved(() => keep(edit));
  const summary = await database.summaries.get(edit.creatorId);
  for (const tab of await tabsAbout(edit.creatorId)) {
    const state = await tabState(tab);
    if (state) await showOnToolbar(tab, state, summary);
  }
  return unsaved ? { unsaved } : {};
}
