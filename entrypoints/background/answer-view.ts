import { z } from 'zod';
import { instantSchema } from '@/lib/evidence/reading';
import type { Answer } from '@/lib/messages';
import { editSchema, keep } from '@/lib/shortlist/edits';
import { briefDraftSchema } from '@/lib/shortlist/save-brief';
import { tabsAbout } from '@/lib/tabs';
import { judgeByBrief, keepBrief } from './briefs';
import { probePage } from './probe-page';
import { readLive } from './read-live';
import { reasonNotSaved } from './reason-not-saved';
import { rebuildSummaries } from './rebuild-summaries';
import { showAllToolbars, showToolbar } from './show-page';

const tabId = z.int();
const viewMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('edit'), edit: editSchema }),
  z.strictObject({ type: z.literal('read-live'), tabId }),
  z.strictObject({ type: z.literal('probe'), tabId }),
  z.strictObject({ type: z.literal('save-brief'), draft: briefDraftSchema, at: instantSchema }),
  z.strictObject({ type: z.literal('use-brief'), briefId: z.uuid().nullable() }),
  z.strictObject({ type: z.literal('rebuild') }),
  z.strictObject({ type: z.literal('listed') })
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
    case 'save-brief':
      return keepBrief(data.draft, data.at);
    case 'use-brief':
      return judgeByBrief(data.briefId);
    case 'rebuild':
      return rebuildSummaries();
    case 'listed':
      return showAllToolbars().then(() => ({}));
    default:
      return undefined;
  }
}

/** Keeps what the user wrote and shows the verdict that follows on the toolbar. */
async function edited(edit: z.infer<typeof editSchema>): Promise<Answer> {
  let change: number | undefined;
  const unsaved = await reasonNotSaved(async () => {
    change = await keep(edit);
  });
  for (const { tabId, state } of await tabsAbout(edit.creatorId)) await showToolbar(tabId, state);
  return { ...(unsaved && { unsaved }), ...(change !== undefined && { change }) };
}
