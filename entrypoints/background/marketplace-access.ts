import { browser } from 'wxt/browser';
import { hasMarketplace, watchMarketplace } from '@/lib/settings';
import { inject } from './inject';

const READER = {
  id: 'marketplace',
  js: ['marketplace.js'],
  matches: ['https://pgy.xiaohongshu.com/solar/*'],
  runAt: 'document_idle',
  allFrames: false,
  persistAcrossSessions: true
} as const;

/**
 * Has the marketplace read exactly while the user allows it. Listens at once, as a worker must; brings the registration in line whenever
 * the permission may have changed, in this session or while the extension was not running.
 */
export function keepMarketplaceAccess(): void {
  const bring = (work: () => Promise<void>) => {
    inTurn(work).catch((error: unknown) => console.error('The marketplace could not be brought in line', error));
  };
  const bringAndRead = () => {
    bring(bringInLine);
    bring(readOpenPages);
  };
  watchMarketplace(bringAndRead);
  browser.runtime.onInstalled.addListener(bringAndRead);
  browser.runtime.onStartup.addListener(() => bring(bringInLine));
}

/** Whether a message from the marketplace may be heard: a reader that is left on an open page when the permission goes is not. */
export const mayHear = async (url: string): Promise<boolean> =>
  new URL(url).hostname !== 'pgy.xiaohongshu.com' || (await hasMarketplace());

let turn: Promise<void> = Promise.resolve();
/** One after the other: two that overlap would both register. */
function inTurn(work: () => Promise<void>): Promise<void> {
  turn = turn.catch(() => undefined).then(work);
  return turn;
}

async function bringInLine(): Promise<void> {
  const [isAllowed, [registered]] = await Promise.all([
    hasMarketplace(),
    browser.scripting.getRegisteredContentScripts({ ids: [READER.id] })
  ]);
  if (registered && !isAllowed) return browser.scripting.unregisterContentScripts({ ids: [READER.id] });
  const reader = { ...READER, js: [...READER.js], matches: [...READER.matches] };
  if (registered) return browser.scripting.updateContentScripts([reader]);
  if (isAllowed) return browser.scripting.registerContentScripts([reader]);
}

/** The page that the user wants read may be open already. */
async function readOpenPages(): Promise<void> {
  if (!(await hasMarketplace())) return;
  for (const { id, discarded } of await browser.tabs.query({ url: [...READER.matches] })) {
    if (id !== undefined && !discarded) await inject(id, ['/marketplace.js']);
  }
}
