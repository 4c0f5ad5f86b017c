import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../tools/run';
import type { judgeMany } from './judge-many';
import { type Line, runsLine } from './line';

const CREATORS = 10_000;

/** What judging costs in one thread, as the code ships: tsx would name every function anew on each call. */
export async function judging(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'loupe-judging-'));
  try {
    const outfile = join(folder, 'judge-many.mjs');
    const entry = join(root, 'tests/bench/judge-many.ts');
    await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' });
    const bundled: { judgeMany: typeof judgeMany } = await import(pathToFileURL(outfile).href);
    const { scrolled, known } = bundled.judgeMany(CREATORS);
    const many = CREATORS.toLocaleString('en');
    return [
      runsLine(`${many} dossiers of 30 notes judged in one thread`, 'ms', scrolled, 2_000),
      runsLine('  one report, of these', 'ms', scrolled.map(each), 1),
      runsLine(`${many} of 30 opened notes, 96 comments, 45 days of followers`, 'ms', known),
      runsLine('  one report, of these', 'ms', known.map(each), 1)
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const each = (milliseconds: number): number => milliseconds / CREATORS;
