import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellWorker } from '@/lib/messages';
import { watchMarketplace } from '@/lib/reader/marketplace/watch-marketplace';

/**
 * The marketplace's reader. It is no content script of the manifest, which would ask every user for one more site: the worker registers
 * it while the user allows it.
 */
export default defineUnlistedScript(() => {
  // The world of our scripts on this page, which the page cannot see: no second reader beside a living one.
  const world: typeof globalThis & { marketplaceReader?: () => boolean } = globalThis;
  if (world.marketplaceReader?.()) return;
  const gone = new AbortController();
  const isAlive = () => {
    // A script that an update left behind has lost its extension.
    if (!browser.runtime?.id) gone.abort();
    return !gone.signal.aborted;
  };
  world.marketplaceReader = isAlive;
  watchMarketplace({ window, signal: gone.signal, isAlive, now: () => Date.now(), tell: tellWorker });
});
