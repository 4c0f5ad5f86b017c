import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import type { Answer } from './browser';
import { type BrowserKind, extensionFolder } from './build';
import { findBrowser } from './find-browser';
import { findFirefox } from './find-firefox';

interface Opened {
  /** Answers every request of a tab; nothing reaches the network. */
  respond: (url: string) => Answer;
  /** False starts the same browser without the extension, to compare. */
  extension?: boolean;
}

/** Firefox makes up an extension's address when it is installed, unless it is told one. */
const FIREFOX_ADDRESS = '6b1f7a52-3f0e-4c55-9d5e-0a7a1f0c2d11';
const FIREFOX_ID = 'kol-loupe@kol-loupe.dev';
const OWN_PAGE_MS = 10_000;

const ARGUMENTS: Record<BrowserKind, string[]> = {
  chrome: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  // Without it Firefox 153 goes to no page of an extension.
  firefox: ['--remote-allow-system-access']
};

/**
 * A real Chromium or Firefox with the built extension, whose tabs in the background are hidden and whose history keeps its pages, which
 * Playwright's are not and does not. Close it when done.
 */
export class RealTabs {
  private constructor(
    private readonly kind: BrowserKind,
    private readonly browser: Browser,
    private readonly respond: Opened['respond'],
    /** The start of the addresses of the extension's own pages; empty without the extension. */
    readonly origin: string
  ) {}

  static async open(kind: BrowserKind, { respond, extension = true }: Opened): Promise<RealTabs> {
    const browser = await puppeteer.launch({
      browser: kind,
      executablePath: await (kind === 'chrome' ? findBrowser() : findFirefox()),
      enableExtensions: true,
      args: ARGUMENTS[kind],
      defaultViewport: { width: 1440, height: 900 },
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_ADDRESS }) }
    });
    const id = extension ? await browser.installExtension(extensionFolder(kind)) : '';
    const origin = kind === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_ADDRESS}`;
    return new RealTabs(kind, browser, respond, extension ? origin : '');
  }

  /** A new tab in front, which is served by `respond`. */
  async tab(): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', request => void this.answer(request));
    return page;
  }

  private async answer(request: HTTPRequest): Promise<void> {
    const { status, contentType, body, headers = {} } = this.respond(request.url());
    try {
      await request.respond({ status, contentType, body, headers });
    } catch (error) {
      // The browser takes back what it asked for when its page goes.
      if (!/no such request|Invalid InterceptionId/i.test(String(error))) throw error;
    }
  }

  /** One of the extension's own pages in a tab in front, as "popup.html?creator=…", once it shows something. */
  async own(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    const address = `${this.origin}/${path}`;
    if (this.kind === 'chrome') {
      await page.goto(address);
      return page;
    }
    // Firefox never tells when such a page has loaded: it is asked instead.
    void page.goto(address, { timeout: OWN_PAGE_MS }).catch(() => undefined);
    const started = Date.now();
    for (;;) {
      // Between two documents Firefox answers with an error of its own.
      const shown = await page.evaluate(() => document.readyState + location.href).catch((error: Error) => error);
      if (shown === `complete${address}`) return page;
      if (Date.now() - started > OWN_PAGE_MS) throw new Error(`${address} does not open`, { cause: shown });
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }

  /** The popup about a page, in a tab of its own that is told which tab it is about. */
  async popup(about: Page): Promise<Page> {
    const popup = await this.own('popup.html?tab=-1');
    const id = await popup.evaluate(
      url => chrome.tabs.query({}).then(tabs => tabs.find(tab => tab.url === url)?.id),
      about.url()
    );
    if (id === undefined) throw new Error(`No tab shows ${about.url()}`);
    await popup.close();
    return this.own(`popup.html?tab=${id}`);
  }

  /** The side panel itself, which no tab shows, once it stands open. */
  async panel(): Promise<Page> {
    const target = await this.browser.waitForTarget(one => one.url() === `${this.origin}/sidepanel.html`);
    return target.asPage();
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
