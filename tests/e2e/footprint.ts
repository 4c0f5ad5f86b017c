import type { Page } from 'playwright-core';

/** Everything about a page that a page's own script could notice. */
export interface Footprint {
  html: string;
  globals: string[];
  patched: string[];
  resources: string[];
  mutations: string[];
  events: string[];
}

declare global {
  interface Window {
    watched: { mutations: string[]; events: string[] };
  }
}

/** Watches from the first moment: attributes and nodes outside the site's own app, window messages, and events that WXT would send. */
export async function watch(page: Page, extensionId: string): Promise<void> {
  await page.addInitScript(id => {
    const watched = { mutations: [] as string[], events: [] as string[] };
    Object.defineProperty(window, 'watched', { value: watched, enumerable: false });
    addEventListener('message', ({ data }) => watched.events.push(`message ${JSON.stringify(data)}`), true);
    for (const entry of ['reader', 'content']) {
      const name = `${id}:${entry}:wxt:content-script-started`;
      document.addEventListener(name, () => watched.events.push(name), true);
    }
    new MutationObserver(records => {
      for (const { type, target, attributeName, addedNodes } of records) {
        const place = target instanceof Element ? `${target.tagName}#${target.id}` : target.nodeName;
        if (type === 'attributes') watched.mutations.push(`${place} @${attributeName}`);
        for (const node of addedNodes) watched.mutations.push(`${place} + ${node.nodeName}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });
  }, extensionId);
}

/** The footprint as it stands. */
export async function footprint(page: Page): Promise<Footprint> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).toSorted(),
    patched: ['fetch', 'XMLHttpRequest', 'MutationObserver', 'open', 'postMessage'].filter(name => {
      const value: unknown = Reflect.get(window, name);
      return typeof value !== 'function' || !Function.prototype.toString.call(value).includes('[native code]');
    }),
    resources: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter(name => !name.endsWith('/favicon.ico')) // asked for by the browser, when it likes
      .toSorted(),
    mutations: window.watched.mutations.toSorted(),
    events: window.watched.events
  }));
}
