import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION } from '../tools/browser';
import type { Line } from './line';

/** What the built extension weighs, in kB of 1,000 bytes, not compressed. */
export function sizes(): Line[] {
  return [
    { name: 'content script', unit: 'kB', figure: weigh('content-scripts/*.js'), bar: 20, of: 'as built' },
    { name: 'whole extension', unit: 'kB', figure: weigh('**/*'), of: 'as built' }
  ];
}

function weigh(pattern: string): number {
  const files = globSync(pattern, { cwd: EXTENSION }).map(file => statSync(join(EXTENSION, file)));
  if (files.length === 0) throw new Error(`The built extension has no ${pattern}`);
  return files.filter(file => file.isFile()).reduce((sum, { size }) => sum + size, 0) / 1_000;
}
