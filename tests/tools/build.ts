import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION } from './browser';
import { root, run } from './run';

const SOURCES = ['entrypoints/**', 'components/**', 'lib/**', 'public/**', 'wxt.config.ts', 'package.json'];

/** Builds the extension when a source is newer than the last build. */
export async function build(): Promise<void> {
  if (!isStale()) return;
  console.error('Building the extension …');
  const code = await run('wxt', ['build'], 'building');
  if (code !== 0) throw new Error('The extension does not build: see the lines above.');
}

function isStale(): boolean {
  const manifest = join(EXTENSION, 'manifest.json');
  if (!existsSync(manifest)) return true;
  const built = statSync(manifest).mtimeMs;
  return globSync(SOURCES, { cwd: root }).some(file => statSync(join(root, file)).mtimeMs > built);
}
