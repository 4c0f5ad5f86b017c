import { browser } from 'wxt/browser';

/** The brand marketplace (蒲公英). The user allows it when they want its figures; the manifest only offers it. */
const MARKETPLACE = 'https://pgy.xiaohongshu.com/*';
const PERMISSION = { origins: [MARKETPLACE] };

const isMarketplace = ({ origins }: { origins?: string[] }): boolean => origins?.includes(MARKETPLACE) ?? false;

/** Whether the user allows reading the marketplace. */
export const hasMarketplace = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** Has the browser ask the user; resolves to the answer. Call it in the click itself, before any await: the browser refuses it elsewhere. */
export const askForMarketplace = (): Promise<boolean> => browser.permissions.request(PERMISSION);

/** Gives the permission back; the worker takes the reader off the marketplace. Resolves to whether it is gone. */
export const giveUpMarketplace = (): Promise<boolean> => browser.permissions.remove(PERMISSION);

/** Calls `heard` whenever the permission comes or goes, until the returned function is called. */
export function watchMarketplace(heard: (has: boolean) => void): () => void {
  const came = (change: { origins?: string[] }) => isMarketplace(change) && heard(true);
  const went = (change: { origins?: string[] }) => isMarketplace(change) && heard(false);
  browser.permissions.onAdded.addListener(came);
  browser.permissions.onRemoved.addListener(went);
  return () => {
    browser.permissions.onAdded.removeListener(came);
    browser.permissions.onRemoved.removeListener(went);
  };
}
