import type { Page } from 'playwright-core';

/** Everything about a page that a script of the page's own could notice, as lists of texts. */
export interface Footprint {
  html: string;
  globals: string[];
  patched: string[];
  resources: string[];
  timeline: string[];
  styles: string[];
  stored: string[];
  mutations: string[];
  events: string[];
}

declare global {
  interface Window {
    watched: { mutations: string[]; events: string[] };
  }
}

/**
 * Runs in a page before any script of its own and watches from then on: every change of a node, and every message to the window or to
 * a channel or by an event of a name that somebody may use to announce the extension.
 */
export function watchPage(names: string[]): void {
  const watched = { mutations: [] as string[], events: [] as string[] };
  Object.defineProperty(window, 'watched', { value: watched, enumerable: false });
  addEventListener('message', ({ data }) => watched.events.push(`message ${JSON.stringify(data)}`), true);
  addEventListener('storage', ({ key }) => watched.events.push(`storage ${key}`), true);
  for (const name of names) {
    document.addEventListener(name, () => watched.events.push(name), true);
    addEventListener(name, () => watched.events.push(name), true);
    new BroadcastChannel(name).addEventListener('message', () => watched.events.push(`channel ${name}`));
  }
  new MutationObserver(records => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const place = target instanceof Element ? `${target.tagName}#${target.id}` : target.nodeName;
      if (type === 'attributes') watched.mutations.push(`${place} @${attributeName}`);
      if (type === 'characterData') watched.mutations.push(`${place} text`);
      for (const node of addedNodes) watched.mutations.push(`${place} + ${node.nodeName}`);
      for (const node of removedNodes) watched.mutations.push(`${place} - ${node.nodeName}`);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Names by which extensions announce themselves; WXT's own script context does so by the first. */
export const announcements = (extensionId: string): string[] => [
  ...['reader', 'content'].map(entry => `${extensionId}:${entry}:wxt:content-script-started`),
  ...['wxt', 'kol-loupe', 'reader', extensionId]
];

/** Watches a page of Playwright's from its next document on. */
export const watch = (page: Page, extensionId: string): Promise<unknown> =>
  page.addInitScript(watchPage, announcements(extensionId));

/** The footprint of a page of Playwright's as it stands. */
export const footprint = (page: Page): Promise<Footprint> => page.evaluate(readFootprint);

/** Runs in a page: its footprint as it stands. */
export async function readFootprint(): Promise<Footprint> {
  const prototypes = [Document, Element, HTMLElement, Node, EventTarget, History, Storage, XMLHttpRequest, Response]
    .map(({ prototype, name }) => [name, prototype] as const)
    .concat([
      ['window', window],
      ['navigator', Navigator.prototype],
      ['JSON', JSON],
      ['Object', Object]
    ] as never);
  const isForeign = (holder: object, key: string) => {
    const value = Object.getOwnPropertyDescriptor(holder, key);
    const parts = [value?.value, value?.get, value?.set].filter(part => typeof part === 'function');
    return parts.some(part => !Function.prototype.toString.call(part).includes('[native code]'));
  };
  const computed = (element: Element) => {
    const style = getComputedStyle(element);
    return [...style].map(name => `${element.localName} ${name}: ${style.getPropertyValue(name)}`);
  };
  const variables = (element: Element) =>
    'computedStyleMap' in element
      ? [...element.computedStyleMap()].flatMap(([name]) =>
          name.startsWith('--') ? `${element.localName} ${name}` : []
        )
      : [];
  // A browser asks for the site's icon when it likes, and again for pictures of cards that were taken away and put back.
  const isOwnWish = (name: string, place: number, all: string[]) =>
    !name.endsWith('/favicon.ico') && !(/cdn\.com\//.test(name) && all.indexOf(name) !== place);
  const entries = performance.getEntries();
  const roots = [document.documentElement, document.body];
  return {
    html: document.documentElement.outerHTML,
    globals: [
      ...Object.getOwnPropertyNames(window),
      ...Object.getOwnPropertyNames(document).map(name => `document.${name}`),
      ...Object.getOwnPropertyNames(navigator).map(name => `navigator.${name}`)
    ].toSorted(),
    patched: prototypes
      .flatMap(([name, holder]) =>
        Object.getOwnPropertyNames(holder).flatMap(key => (isForeign(holder, key) ? `${name}.${key}` : []))
      )
      .toSorted(),
    resources: entries
      .flatMap(({ entryType, name }) => (entryType === 'resource' ? name : []))
      .filter(isOwnWish)
      .toSorted(),
    timeline: entries
      .filter(({ entryType }) => entryType !== 'resource' && !/^long/.test(entryType)) // as many as the machine is busy
      .map(({ entryType, name }) => `${entryType} ${name}`)
      .concat(entries.map(entry => JSON.stringify(entry)).filter(entry => entry.includes('-extension://')))
      .toSorted(),
    styles: [
      ...[...document.styleSheets].map(({ href, cssRules }) => `${href} ${cssRules.length}`),
      `adopted ${document.adoptedStyleSheets.length}`,
      ...roots.flatMap(computed),
      ...roots.flatMap(variables)
    ],
    stored: [
      `cookie ${document.cookie}`,
      ...Object.keys(localStorage).map(key => `local ${key}`),
      ...Object.keys(sessionStorage).map(key => `session ${key}`),
      ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
      ...(await caches.keys()).map(key => `cache ${key}`),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`)
    ],
    mutations: window.watched.mutations.toSorted(),
    events: window.watched.events
  };
}
