import { browser } from 'wxt/browser';

declare global {
  /** Our scripts that run in this page, by name. A global of our own world, which the page does not see. */
  var running: Record<string, ContentScriptContext> | undefined;
}

/**
 * Takes the place of WXT's content-script context, which announces itself to the page by `postMessage` and a DOM event. This one says
 * nothing: a script left behind by an update finds out by itself that its extension is gone, and a second copy of a script ends the first.
 */
export class ContentScriptContext {
  readonly controller = new AbortController();
  readonly signal = this.controller.signal;

  constructor(name: string) {
    globalThis.running ??= {};
    const { running } = globalThis;
    running[name]?.controller.abort();
    running[name] = this;
  }

  /** Whether the extension that this script belongs to still runs, and no later copy of the script. */
  get isValid(): boolean {
    if (!browser.runtime?.id) this.controller.abort();
    return !this.signal.aborted;
  }
}

/** Whether a script of ours runs in this page. */
export const isRunning = (name: string): boolean => globalThis.running?.[name]?.isValid === true;
