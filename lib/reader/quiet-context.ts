import { browser } from 'wxt/browser';

/**
 * Takes the place of WXT's content-script context, which announces itself to the page by `postMessage` and a DOM event. This one says
 * nothing: a script left behind by an update finds out by itself that its extension is gone.
 */
export class ContentScriptContext {
  private readonly controller = new AbortController();

  constructor(readonly contentScriptName: string) {}

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Whether the extension that this script belongs to still runs. */
  get isValid(): boolean {
    if (browser.runtime?.id === undefined) this.abort();
    return !this.signal.aborted;
  }

  get isInvalid(): boolean {
    return !this.isValid;
  }

  abort(reason?: unknown): void {
    this.controller.abort(reason);
  }

  /** Calls back once the context ends; the answer takes the callback away. */
  onInvalidated(callback: () => void): () => void {
    this.signal.addEventListener('abort', callback);
    return () => this.signal.removeEventListener('abort', callback);
  }
}
