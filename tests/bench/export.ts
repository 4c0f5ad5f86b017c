import { join } from 'node:path';
import { build } from 'esbuild';
import type { Row } from '@/lib/shortlist/row';
import { PLAIN_KEY } from '@/lib/shortlist/rules';
import { summarise } from '@/lib/shortlist/summarise';
import { practiceSite } from '../site/site';
import { LoupeBrowser } from '../tools/browser';
import { syntheticCreator } from '../tools/calibration/synthetic-creator';
import { root } from '../tools/run';
import { type Line, runsLine } from './line';
import { median } from './median';
import type { SheetCosts } from './sheets-in-page';

const DISTINCT = 300;
const RUNS = 5;

/** What is asked of 10,000 creators; 50,000 show how it grows. */
const SIZES: { creators: number; csvMs?: number; xlsxMs?: number }[] = [
  { creators: 10_000, csvMs: 300, xlsxMs: 5_000 },
  { creators: 50_000 }
];

/** How long CSV and XLSX with all columns take in a page of the extension, how large they are, and how long the page stands still. */
export async function exporting(): Promise<Line[]> {
  const browser = await LoupeBrowser.open({ respond: practiceSite({ now: Date.now() }).respond });
  try {
    const page = await browser.own('workspace.html#/settings');
    await page.evaluate(await bundled());
    const rows = Array.from({ length: DISTINCT }, (_, n) => listedCreator(`export ${n}`));
    const lines: Line[] = [];
    for (const { creators, csvMs, xlsxMs } of SIZES) {
      const costs: SheetCosts = await page.evaluate(
        ([given, count, runs]) =>
          (globalThis as unknown as { sheets: typeof import('./sheets-in-page') }).sheets.writeSheets(
            given,
            count,
            runs
          ),
        [rows, creators, RUNS] as const
      );
      lines.push(...linesOf('CSV', creators, costs.csv, csvMs), ...linesOf('XLSX', creators, costs.xlsx, xlsxMs));
    }
    return lines;
  } finally {
    await browser.close();
  }
}

function linesOf(kind: string, creators: number, costs: SheetCosts['csv'], bar: number | undefined): Line[] {
  const name = `${creators.toLocaleString('en')} creators, all columns, as ${kind}`;
  const kilobytes = costs.map(({ bytes }) => bytes / 1_000);
  return [
    runsLine(
      name,
      'ms',
      costs.map(({ ms }) => ms),
      bar
    ),
    runsLine(
      '  the longest that the page stood still',
      'ms',
      costs.map(({ longestMs }) => longestMs)
    ),
    { name: '  the file', unit: 'kB', figure: median(kilobytes), of: 'as written' }
  ];
}

/** A creator that was read well, tagged and on a list. */
function listedCreator(seed: string): Row {
  const { dossier } = syntheticCreator(seed);
  const summary = summarise(dossier, undefined, { settings: {}, key: PLAIN_KEY });
  const at = summary.firstSeenAt;
  return {
    summary,
    entry: {
      creatorId: summary.creatorId,
      tags: ['可寄样', '干皮'],
      note: '问过助理，等截图；档期 12 月后',
      contact: 'wx: example',
      drafts: {},
      quotes: [],
      audience: {},
      answers: {},
      updatedAt: at
    },
    membership: { listId: 'bench', creatorId: summary.creatorId, addedAt: at, stage: 'contacted', priority: 'high' }
  };
}

/** The writers as they ship, for a page to hold under the name `sheets`. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'tests/bench/sheets-in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sheets',
    platform: 'browser',
    logLevel: 'error'
  });
  return `${outputFiles[0]?.text};globalThis.sheets = sheets;`;
}
