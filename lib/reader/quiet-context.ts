import { browser } from 'wxt/browser';

/**
 * Takes the place of WXT's content-script context, which announces itself to the page by `postMessage` and a DOM event. This one says
 * nothing: a script left behind by an update finds out by itself that its extension is gone.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();
  readonly signal = this.#controller.signal;

  /** Whether the extension that this script belongs to still runs. */
  get isValid(): boolean {
    if (!browser.runtime?.id) this.#controller.abort();
    return !this.signal.aborted;
  }
}
