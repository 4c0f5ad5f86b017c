/** At most one look per this many ms while a page keeps changing. */
const PACE = 500;

/** The parts of a browser window that watching needs. */
export type PageWindow = Window & typeof globalThis;

interface Navigations extends EventTarget {
  currentEntry: unknown;
}
const navigationsOf = (window: PageWindow): Navigations | undefined =>
  'navigation' in window ? (window.navigation as Navigations) : undefined;

/**
 * Calls `look` when the page may have changed: soon after its address did, and in idle time, at most twice a second, after its nodes
 * did. Quiet while the tab is hidden. Ends with `signal`.
 */
export function onChanges(window: PageWindow, signal: AbortSignal, look: () => void): void {
  const { document } = window;
  let href = window.location.href;
  let isDue = false;
  let lastLook = Number.NEGATIVE_INFINITY;
  const whenIdle = (work: () => void) => {
    if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(work, { timeout: 1_000 });
    else window.setTimeout(work, 0);
  };
  const lookNow = () => {
    isDue = false;
    lastLook = window.performance.now();
    href = window.location.href;
    if (!signal.aborted && !document.hidden) look();
  };
  const onMutation = () => {
    if (window.location.href !== href) lookNow();
    if (isDue) return;
    isDue = true;
    window.setTimeout(() => whenIdle(lookNow), Math.max(0, lastLook + PACE - window.performance.now()));
  };
  const observer = new window.MutationObserver(onMutation);
  const observe = () => {
    observer.disconnect();
    if (document.hidden) return;
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    lookNow();
  };
  const onNavigation = () => {
    if (window.location.href !== href) lookNow();
  };
  document.addEventListener('visibilitychange', observe, { signal });
  window.addEventListener('popstate', onNavigation, { signal });
  navigationsOf(window)?.addEventListener('currententrychange', onNavigation, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  observe();
}
