import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { z } from 'zod';
import { showOnToolbar } from '@/components/mark/toolbar';
import { observationSchema } from '@/lib/evidence/observation';
import { idSchema } from '@/lib/evidence/reading';
import { keepTabState, type TabState, tabState, tabsAbout, type Unsaved } from '@/lib/messages';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { editSchema, keep } from '@/lib/shortlist/edits';
import { NotSaved } from '@/lib/shortlist/not-saved';

const HOSTS = new Set(['www.xiaohongshu.com', 'www.rednote.com']);

const page = z.enum(['profile', 'note', 'other']);
const readerMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('arrived'), page, creatorId: idSchema.optional() }),
  z.strictObject({ type: z.literal('observed'), observation: observationSchema }),
  z.strictObject({
    type: z.literal('refused'),
    reason: z.enum(['unknown-page', 'wall', 'not-found', 'sanctioned', 'foreign-header', 'never-settled'])
  }),
  z.strictObject({ type: z.literal('left') })
]);
const viewMessage = z.strictObject({ type: z.literal('edit'), edit: editSchema });

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    const work = handle(message, sender);
    if (!work) return false;
    work.then(
      unsaved => answer({ heard: true, ...(unsaved && { unsaved }) }),
      (error: unknown) => {
        console.error('A message could not be handled', error);
        answer({ heard: false });
      }
    );
    return true;
  });
  browser.tabs.onRemoved.addListener(tabId => void keepTabState(tabId, undefined));
});

/** Who may speak: our reader in the top frame of one of the site's pages, and our own extension pages. */
function handle(message: unknown, sender: Browser.runtime.MessageSender): Promise<Unsaved | undefined> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) {
    const heard = viewMessage.safeParse(message);
    return heard.success ? edited(heard.data.edit) : undefined;
  }
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || !HOSTS.has(hostOf(sender.url))) return undefined;
  return inTurn(tabId, () => hear(tabId, readerMessage.parse(message)));
}

const hostOf = (url: string | undefined): string => (url && URL.canParse(url) ? new URL(url).hostname : '');

/** One message of a tab after the other: a tab's state is read, changed and written back. */
const turns = new Map<number, Promise<unknown>>();
function inTurn<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).catch(() => undefined).then(work);
  turns.set(tabId, turn);
  return turn;
}

async function hear(tabId: number, message: z.infer<typeof readerMessage>): Promise<undefined> {
  const at = new Date().toISOString();
  const before = await tabState(tabId);
  const show = async (state: TabState): Promise<undefined> => {
    await keepTabState(tabId, state);
    await showOnToolbar(tabId, state, state.creatorId ? await database.summaries.get(state.creatorId) : undefined);
  };
  switch (message.type) {
    case 'arrived': {
      const { page, creatorId } = message;
      const state = page === 'other' ? 'elsewhere' : 'reading';
      return show({ state, page, ...(creatorId && { creatorId }), drift: [], at });
    }
    case 'observed': {
      const { page, creatorId, drift } = message.observation;
      const unsaved = await reasonNotSaved(() => witness(message.observation));
      return show({ state: 'read', page, creatorId, drift, at, ...(unsaved && { unsaved }) });
    }
    case 'refused':
      return show({ page: 'other', drift: [], ...before, state: 'refused', reason: message.reason, at });
    case 'left':
      await keepTabState(tabId, undefined);
      return undefined;
  }
}

async function reasonNotSaved(write: () => Promise<unknown>): Promise<Unsaved | undefined> {
  try {
    await write();
    return undefined;
  } catch (error) {
    if (error instanceof NotSaved) return error.reason;
    throw error;
  }
}

/** Keeps what the user wrote and shows the verdict that follows on the toolbar. */
async function edited(edit: z.infer<typeof editSchema>): Promise<Unsaved | undefined> {
  const unsaved = await reasonNotSaved(() => keep(edit));
  await redraw(edit.creatorId);
  return unsaved;
}

async function redraw(creatorId: string): Promise<void> {
  const summary = await database.summaries.get(creatorId);
  for (const tabId of await tabsAbout(creatorId)) {
    const state = await tabState(tabId);
    if (state) await showOnToolbar(tabId, state, summary);
  }
}
