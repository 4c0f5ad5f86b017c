import { locks } from 'node:worker_threads';
import { browser } from 'wxt/browser';

/** What every browser has and the stand-ins of the unit tests lack: locks, a window of its own, and shortcuts, of which none is set. */
if (typeof document !== 'undefined') {
  Object.defineProperty(navigator, 'locks', { configurable: true, get: () => locks });
  globalThis.requestIdleCallback = work =>
    Number(setTimeout(() => work({ didTimeout: false, timeRemaining: () => 50 })));
  globalThis.cancelIdleCallback = clearTimeout;
}
Object.assign(browser.windows, { getCurrent: async () => ({ id: 1 }) });
Object.assign(browser.commands, { getAll: async () => [] });
