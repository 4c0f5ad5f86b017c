import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Route, type Worker } from 'playwright-core';
import { findBrowser } from './find-browser';
import { root } from './run';

/** What a server would answer; made by the practice site, or from a saved page. */
export interface Answer {
  status: number;
  contentType: string;
  body: string;
  headers?: Record<string, string>;
}

export type Language = 'en' | 'zh-CN';

interface LaunchOptions {
  /** Answers every https request of the browser; nothing reaches the network. */
  respond: (url: string) => Answer;
  language?: Language;
  theme?: 'light' | 'dark';
  /** False starts the same browser without the extension, to compare. */
  extension?: boolean;
  netLog?: string;
  open?: boolean;
  /** A profile folder to go on with; without one a fresh one is made and removed. */
  profile?: string;
  scale?: number;
  /** Another build of the extension than the one for people. */
  folder?: string;
}

export const EXTENSION = join(root, '.output/chrome-mv3');

/** A real Chromium with the built extension in it. Close it when done. */
export class LoupeBrowser {
  private constructor(
    readonly context: BrowserContext,
    readonly extensionId: string,
    private readonly temporary: string | undefined
  ) {}

  static async open(options: LaunchOptions): Promise<LoupeBrowser> {
    const {
      respond,
      language = 'en',
      theme = 'light',
      extension = true,
      netLog,
      open = false,
      scale = 1,
      folder = EXTENSION
    } = options;
    if (extension && !existsSync(folder)) throw new Error('The extension is not built: npm run build');
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'kol-loupe-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await findBrowser(),
      headless: false,
      ignoreDefaultArgs: ['--disable-extensions', '--headless'],
      args: [
        ...(open ? [] : ['--headless=new']),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--lang=${language}`,
        ...(extension ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
        ...(netLog ? [`--log-net-log=${netLog}`] : [])
      ],
      env: { ...process.env, LANGUAGE: language.replace('-', '_') },
      viewport: { width: 1440, height: 900 },
      colorScheme: theme,
      deviceScaleFactor: scale
    });
    const answer = async (route: Route) => route.fulfill(respond(route.request().url()));
    await context.route('https://**/*', answer);
    const id = extension ? new URL((await workerOf(context)).url()).hostname : '';
    return new LoupeBrowser(context, id, options.profile ? undefined : profile);
  }

  /** The extension's worker; started again when it slept. */
  worker(): Promise<Worker> {
    return workerOf(this.context);
  }

  async visit(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** One of the extension's own pages, as "popup.html?creator=…". */
  own(path: string): Promise<Page> {
    return this.visit(`chrome-extension://${this.extensionId}/${path}`);
  }

  /** The popup about a page, opened beside it as a tab of its own and told which tab it is about. */
  async popup(about: Page): Promise<Page> {
    const tabId = await this.tabId(about);
    const popup = await this.context.newPage();
    await popup.setViewportSize({ width: 420, height: 600 });
    await popup.goto(`chrome-extension://${this.extensionId}/popup.html?tab=${tabId}`);
    return popup;
  }

  /** The number of a page's tab, which comes to the front. */
  async tabId(page: Page): Promise<number> {
    await page.bringToFront();
    const worker = await this.worker();
    const id = await worker.evaluate(
      async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id
    );
    if (id === undefined) throw new Error('The page has no tab');
    return id;
  }

  async close(): Promise<void> {
    await this.context.close();
    if (this.temporary) rmSync(this.temporary, { recursive: true, force: true });
  }
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}
