import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { practiceSite } from '../site/site';
import { LoupeBrowser } from '../tools/browser';
import { textOf } from '../tools/popup-user';
import { fillDatabase } from './crowd';
import { type Line, runsLine } from './line';

const CREATORS = 10_000;
const RUNS = 3;

const say = (key: Parameters<typeof textOf>[1]) => textOf('en', key);

/** How long the backup of 10,000 creators with 300,000 notes takes to be saved, checked, restored and merged, and how large it is. */
export async function backups(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kol-loupe-bench-'));
  const file = join(folder, 'backup.json.gz');
  try {
    const saved = await inBrowser(async view => {
      await fillDatabase(view, CREATORS);
      return repeated(() => save(view, file));
    });
    const restored = await repeated(() => inBrowser(view => checkAndWrite(view, file, 'replace')));
    const joined = await inBrowser(view => checkAndWrite(view, file, 'merge'));
    const same = await inBrowser(async view => {
      await fillDatabase(view, CREATORS);
      return checkAndWrite(view, file, 'merge');
    });
    return [
      runsLine('10,000 creators, 300,000 notes: a backup saved', 'ms', saved),
      { name: '  the file', unit: 'kB', figure: statSync(file).size / 1_000, of: 'gzip' },
      runsLine(
        '  read and checked, to the preview',
        'ms',
        restored.map(({ checked }) => checked)
      ),
      runsLine(
        '  restored in place of everything',
        'ms',
        restored.map(({ written }) => written)
      ),
      runsLine('  merged into an empty database', 'ms', [joined.written]),
      runsLine('  merged where all of it is known', 'ms', [same.written])
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function repeated<Result>(run: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let turn = 0; turn < RUNS; turn++) results.push(await run());
  return results;
}

/** A browser of its own for each: after a restoring the worker judges everyone anew. */
async function inBrowser<Result>(work: (view: Page) => Promise<Result>): Promise<Result> {
  const browser = await LoupeBrowser.open({ respond: practiceSite({ now: Date.now() }).respond });
  try {
    const view = await browser.own('workspace.html#/data');
    view.setDefaultTimeout(300_000);
    await view.getByRole('button', { name: say('data_backup_save') }).waitFor();
    return await work(view);
  } finally {
    await browser.close();
  }
}

async function save(view: Page, file: string): Promise<number> {
  const downloading = view.waitForEvent('download');
  const start = performance.now();
  await view.getByRole('button', { name: say('data_backup_save') }).click();
  const download = await downloading;
  const ms = performance.now() - start;
  await download.saveAs(file);
  await view.getByText(/^Backup saved/).waitFor();
  return ms;
}

async function checkAndWrite(view: Page, file: string, how: 'replace' | 'merge') {
  const choice = view.getByRole('radio', { name: say(how === 'merge' ? 'data_how_merge' : 'data_how_replace') });
  const choosing = performance.now();
  await view.locator('.data input[type=file]').setInputFiles(file);
  await choice.waitFor();
  const checked = performance.now() - choosing;
  await choice.check();
  const button = say(how === 'merge' ? 'data_merge_button' : 'data_replace_button');
  if (how === 'replace') await view.getByRole('button', { name: button }).click();
  const asked = how === 'replace' ? view.getByRole('alertdialog') : view;
  const start = performance.now();
  await asked.getByRole('button', { name: button, exact: true }).click();
  await view.getByText(say('data_done_rebuilding')).waitFor();
  return { checked, written: performance.now() - start };
}
