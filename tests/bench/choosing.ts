import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../tools/run';
import type { chooseMany } from './choose-many';
import { type Line, worstLine } from './line';

const BAR = 1_000;

/** What choosing creators under a budget costs, as the code ships. */
export async function choosing(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'loupe-choosing-'));
  try {
    const outfile = join(folder, 'choose-many.mjs');
    const entry = join(root, 'tests/bench/choose-many.ts');
    await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' });
    const bundled: { chooseMany: typeof chooseMany } = await import(pathToFileURL(outfile).href);
    const { oneSum, byTier, inStep, inStepByTier } = bundled.chooseMany();
    return [
      worstLine('30 of 200 creators chosen for one sum of money, exactly', 'ms', oneSum, BAR),
      worstLine('  for each tier’s own part', 'ms', byTier, BAR),
      worstLine('  50 of 200 worth what they cost, as far as the work goes', 'ms', inStep, BAR),
      worstLine('  12 of them for each tier’s own part', 'ms', inStepByTier, BAR)
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
