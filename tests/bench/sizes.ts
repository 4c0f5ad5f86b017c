import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION } from '../tools/browser';
import type { Line } from './line';

const READER = 'content-scripts/*.js';
const FEED = 'feed.js';

/** What the built extension weighs, in kB of 1,000 bytes, not compressed: the scripts that run on pages, and all of it. */
export function sizes(): Line[] {
  return [
    line('content script: all that runs on a profile', [READER], 20),
    line('  the feeds’ reader', [FEED]),
    line('  both: all that runs on a feed', [READER, FEED]),
    line('  the marketplace’s reader, if allowed', ['marketplace.js']),
    line('  the probe, on request', ['probe.js']),
    line('whole extension', ['**/*'])
  ];
}

const line = (name: string, patterns: readonly string[], bar?: number): Line => ({
  name,
  unit: 'kB',
  figure: patterns.reduce((sum, pattern) => sum + weigh(pattern), 0),
  ...(bar !== undefined && { bar }),
  of: 'as built'
});

function weigh(pattern: string): number {
  const files = globSync(pattern, { cwd: EXTENSION }).map(file => statSync(join(EXTENSION, file)));
  if (files.length === 0) throw new Error(`The built extension has no ${pattern}`);
  return files.filter(file => file.isFile()).reduce((sum, { size }) => sum + size, 0) / 1_000;
}
