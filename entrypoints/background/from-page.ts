import type { Told } from '@/components/mark/toolbar';
import { whatWasDone } from '@/components/shortlist/what-was-done';
import { type MessageKey, say } from '@/components/words/words';
import { tellViews } from '@/lib/messages';
import { addToCurrent } from '@/lib/shortlist/add-to-current';
import { database } from '@/lib/shortlist/database';
import { changeOf } from '@/lib/shortlist/journal';
import { hide, show } from '@/lib/shortlist/many-entries';
import { NotSaved } from '@/lib/shortlist/not-saved';
import { type TabState, tabFeed, tabState } from '@/lib/tabs';
import { showAllToolbars, showToolbar } from './show-page';

/** So long the toolbar says what was done; the worker lives longer. */
const TOLD_MS = 4_000;

/** Puts a creator on the list in use, as menu and shortcut ask. The toolbar and open views say so: nothing is shown on the page. */
export const addFromPage = (tabId: number, creatorId: string): Promise<void> =>
  told(tabId, async at => {
    const card = (await tabFeed(tabId))?.cards.findLast(one => one.creatorId === creatorId && one.nickname);
    const { list, change } = await addToCurrent([{ creatorId, nickname: card?.nickname }], say('list_first_name'), at);
    return change ?? { sign: '✓', title: say('told_listed', { list: list.name }) };
  });

/** Hides a creator in feeds, or shows them again who is hidden. */
export const hideFromPage = (tabId: number, creatorId: string): Promise<void> =>
  told(tabId, async at => {
    const isHidden = (await database.entries.get(creatorId))?.hiddenAt !== undefined;
    return (await (isHidden ? show : hide)([creatorId], at)) ?? 'nothing';
  });

/** Says on the toolbar that there is no creator to do it to. */
export const sayNobody = (tabId: number, why: 'told_no_creator' | 'told_no_profile'): Promise<void> =>
  tell(tabId, { sign: '!', title: say(why) });

const unsaved: Record<NotSaved['reason'], MessageKey> = {
  'disk-full': 'unsaved_disk_full',
  unavailable: 'unsaved_unavailable'
};

async function told(tabId: number, work: (at: string) => Promise<number | Told | 'nothing'>): Promise<void> {
  try {
    const done = await work(new Date().toISOString());
    if (done === 'nothing') return;
    if (typeof done !== 'number') return await tell(tabId, done);
    const change = await changeOf(done);
    await tell(tabId, { sign: '✓', title: change ? whatWasDone(change) : say('app_name') });
    await tellViews({ type: 'changed', change: done });
  } catch (error) {
    if (!(error instanceof NotSaved)) throw error;
    await tell(tabId, { sign: '!', title: say(unsaved[error.reason]) });
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;

async function tell(tabId: number, what: Told): Promise<void> {
  const nothing: TabState = { state: 'elsewhere', page: 'other', drift: [], at: '' };
  await showAllToolbars();
  await showToolbar(tabId, (await tabState(tabId)) ?? nothing, what);
  clearTimeout(timer);
  timer = setTimeout(() => {
    const back = async () => {
      await showToolbar(tabId, (await tabState(tabId)) ?? nothing);
      await showAllToolbars();
    };
    back().catch((error: unknown) => console.error('The toolbar could not be drawn', error));
  }, TOLD_MS);
}
