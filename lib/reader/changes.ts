import { APART } from './settling';

/** At most one look per this many ms while a page keeps changing. */
const PACE = 500;

/** The parts of a browser window that watching needs. */
export type PageWindow = Window & typeof globalThis & { navigation?: EventTarget };

/**
 * Calls `look` when the page may have changed: soon after its address did or it came back from the cache, in idle time, at most twice a
 * second, after its nodes did, and once more where `look` asks for it by true. Quiet while the tab is hidden. Ends with `signal`.
 */
export function onChanges(window: PageWindow, signal: AbortSignal, look: () => boolean | undefined): void {
  const { document, location, performance } = window;
  let href: string | undefined;
  let isDue = false;
  let isDueAgain = false;
  let lastLook = 0;
  const lookNow = () => {
    lastLook = performance.now();
    href = location.href;
    if (signal.aborted || document.hidden || !look() || isDueAgain) return;
    isDueAgain = true;
    window.setTimeout(() => {
      isDueAgain = false;
      lookNow();
    }, APART);
  };
  const lookIfElsewhere = () => {
    if (location.href !== href) lookNow();
  };
  const lookWhenDue = () => {
    isDue = false;
    lookNow();
  };
  const lookSoon = () => window.requestIdleCallback(lookWhenDue, { timeout: 1_000 });
  const observer = new window.MutationObserver(() => {
    lookIfElsewhere();
    if (isDue) return;
    isDue = true;
    window.setTimeout(lookSoon, Math.max(0, lastLook + PACE - performance.now()));
  });
  const observe = () => {
    observer.disconnect();
    if (document.hidden) return;
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    lookNow();
  };
  document.addEventListener('visibilitychange', observe, { signal });
  window.addEventListener('popstate', lookIfElsewhere, { signal });
  window.addEventListener('pageshow', lookNow, { signal });
  window.navigation?.addEventListener('currententrychange', lookIfElsewhere, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  observe();
}
