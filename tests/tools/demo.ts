import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { judge } from '@/lib/report/judge';
import type { Report } from '@/lib/report/report';
import { type Entry, withEntry } from '@/lib/shortlist/entry';
import { judgedAt } from '@/lib/shortlist/summarise';
import { practiceSite, type SampleCreator } from '../site/site';
import { type Language, LoupeBrowser } from './browser';
import { build } from './build';
import { type FeedVisit, faultsOf } from './demo-check';
import { EXPLORE, firstList, photograph, SETTLED_MS } from './demo-views';
import { missingFont } from './find-browser';
import { giveFollowerFile } from './follower-file';
import { addToShortlist, tellWhatIsKnown, textOf } from './popup-user';
import { root } from './run';
import { runCampaign } from './run-campaign';
import { storedDossier, storedRows } from './stored';
import { notesToOpen, openNote, scrollToEnd } from './visitor';
import { writeBrief } from './write-brief';

const OUT = join(root, 'demo-output');
const NOTES_OPENED = 3;
/** So many searched notes tell that a large account shows no work with brands. */
const NOTES_SEARCHED = 60;
const BRIEF = {
  name: '补水面霜，春季',
  niche: 'skincare',
  competitor: '谷雨调味',
  women: ['75', '100'],
  budget: '50000',
  creators: '12'
} as const;

/** Looks at a feed, inspects and shortlists every creator of the practice site as a user would, and writes what comes of it to demo-output/. */
async function demo(open: boolean): Promise<void> {
  const warning = await missingFont();
  if (warning) console.error(warning);
  await build();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(join(OUT, 'reports'), { recursive: true });
  const { creators, respond } = practiceSite({ now: Date.now() });
  const profile = mkdtempSync(join(tmpdir(), 'kol-loupe-demo-'));
  const launch = (language: Language) => LoupeBrowser.open({ respond, language, open, profile, scale: 2 });

  const reports = new Map<string, Report>();
  let browser = await launch('en');
  try {
    console.error('The feed');
    const feed = await passFeed(browser);
    for (const [place, creator] of creators.entries()) {
      console.error(`${place + 1}/${creators.length}  ${creator.nickname} (made for: ${creator.madeFor})`);
      reports.set(creator.id, await inspect(browser, creator));
    }
    const csv = await exportShortlist(browser);
    await writeBrief(browser, 'en', BRIEF);
    console.error('A campaign');
    await runCampaign(browser, creators, { listId: await firstList(browser), folder: OUT });
    for (const language of ['en', 'zh-CN'] as const) {
      console.error(`Screenshots of each view, ${language} …`);
      await browser.close();
      browser = await launch(language);
      await photograph(browser, creators, language, { respond, folder: OUT });
    }
    const faults = faultsOf({ feed, csv, reports }, creators);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    console.error(`Done, ${creators.length} creators: ${OUT}`);
    if (open) await letPlay(browser, creators);
  } finally {
    // A browser left open would keep a failed demo from ending.
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Leaves the window to the user until it is closed. */
async function letPlay(browser: LoupeBrowser, creators: SampleCreator[]): Promise<void> {
  for (const { url } of creators.slice(0, 1)) await browser.visit(url);
  await browser.own('workspace.html');
  console.error('The window is yours: the practice site and the workspace are open. Close it to end.');
  await new Promise(resolve => browser.context.on('close', resolve));
}

/** Opens the feed, and the popup over it. */
async function passFeed(browser: LoupeBrowser): Promise<FeedVisit> {
  const page = await browser.visit(EXPLORE);
  await page.waitForTimeout(SETTLED_MS);
  const popup = await browser.popup(page);
  await popup.locator('.passed li').first().waitFor();
  const idsIn = async (view: Page, links: string): Promise<string[]> => {
    const found = await view.locator(links).evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''));
    return found.map(href => /[0-9a-f]{24}/.exec(href)?.[0] ?? href);
  };
  const shown = new Set(await idsIn(page, '#exploreFeeds section a.author'));
  const listed = await idsIn(popup, '.passed li a[href]');
  await popup.close();
  await page.close();
  return { shown: [...shown], listed };
}

async function inspect(browser: LoupeBrowser, creator: SampleCreator): Promise<Report> {
  const page = await browser.visit(creator.url);
  await scrollToEnd(page);
  const isSearched = creator.madeFor === 'no-brand-work';
  const notes = isSearched ? creator.posts.slice(0, NOTES_SEARCHED) : notesToOpen(creator, NOTES_OPENED);
  for (const note of notes) await openNote(page, note);
  if (creator.madeFor === 'follower-spike') await giveFollowerFile(browser, creator);
  await page.bringToFront();
  const popup = await browser.popup(page);
  await tellWhatIsKnown(popup, 'en', creator.userKnows);
  await addToShortlist(popup, 'en');
  const report = await writeReport(popup, creator);
  await popup.close();
  await page.close();
  return report;
}

async function writeReport(page: Page, creator: SampleCreator): Promise<Report> {
  const evidence = await storedDossier(page, creator.id);
  const entries = await storedRows<Entry>(page, 'entries');
  const dossier = withEntry(
    evidence,
    entries.find(entry => entry.creatorId === creator.id)
  );
  const report = judge({ dossier, now: Date.parse(judgedAt(dossier)) });
  const name = creator.nickname.replaceAll(/[^\p{L}\p{N}]/gu, '_');
  writeFileSync(join(OUT, 'reports', `${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
  return report;
}

/** The list as a table for any tool and as a workbook; resolves to the former's text. */
async function exportShortlist(browser: LoupeBrowser): Promise<string> {
  const workspace = await browser.own('workspace.html');
  const [list] = await storedRows<{ id: string }>(workspace, 'lists');
  if (!list) throw new Error('No list was made');
  await workspace.goto(`${workspace.url()}#/list/${list.id}`);
  const press = (within: Locator) =>
    within
      .getByRole('button', { name: textOf('en', 'export_button') })
      .first()
      .click();
  for (const [format, extension] of [
    ['export_csv', 'csv'],
    ['export_xlsx', 'xlsx']
  ] as const) {
    await press(workspace.locator('main'));
    const dialog = workspace.getByRole('dialog');
    await dialog.getByText(textOf('en', format), { exact: true }).click();
    const saving = workspace.waitForEvent('download');
    await press(dialog);
    await (await saving).saveAs(join(OUT, `shortlist.${extension}`));
    await dialog.waitFor({ state: 'detached' });
  }
  await workspace.close();
  return readFileSync(join(OUT, 'shortlist.csv'), 'utf8');
}

const { values } = parseArgs({ options: { open: { type: 'boolean', default: false } } });
try {
  await demo(values.open);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
