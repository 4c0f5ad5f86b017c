import { join } from 'node:path';
import { build } from 'esbuild';
import { practiceSite } from '../site/site';
import { LoupeBrowser } from '../tools/browser';
import { root } from '../tools/run';
import type { ImportCost } from './import-in-page';
import { type Line, runsLine } from './line';

const RUNS = 3;

/** What is asked of 10,000 creators; 50,000, the most that a sheet may hold, show how it grows. */
const SIZES: { creators: number; ms?: number }[] = [{ creators: 10_000, ms: 3_000 }, { creators: 49_999 }];

/** How long it takes in a page of the extension until new creators of a sheet with all columns are on a list, and until they are not. */
export async function importing(): Promise<Line[]> {
  const browser = await LoupeBrowser.open({ respond: practiceSite({ now: Date.now() }).respond });
  try {
    const page = await browser.own('workspace.html#/settings');
    await page.evaluate(await bundled());
    const lines: Line[] = [];
    for (const { creators, ms } of SIZES) {
      const costs: Record<'csv' | 'xlsx', ImportCost[]> = await page.evaluate(
        ([count, runs]) =>
          (globalThis as unknown as { sheets: typeof import('./import-in-page') }).sheets.importSheets(count, runs),
        [creators, RUNS] as const
      );
      lines.push(...linesOf('CSV', creators, costs.csv, ms), ...linesOf('XLSX', creators, costs.xlsx, ms));
    }
    return lines;
  } finally {
    await browser.close();
  }
}

function linesOf(kind: string, creators: number, costs: ImportCost[], bar: number | undefined): Line[] {
  const all = costs.map(({ readMs, writeMs }) => readMs + writeMs);
  return [
    runsLine(`${creators.toLocaleString('en')} new creators imported from ${kind}`, 'ms', all, bar),
    runsLine(
      '  of which reading the file',
      'ms',
      costs.map(({ readMs }) => readMs)
    ),
    runsLine(
      '  and taken back',
      'ms',
      costs.map(({ undoMs }) => undoMs)
    )
  ];
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'tests/bench/import-in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sheets',
    platform: 'browser',
    logLevel: 'error'
  });
  return `${outputFiles[0]?.text};globalThis.sheets = sheets;`;
}
