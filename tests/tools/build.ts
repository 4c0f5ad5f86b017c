import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run';

export type BrowserKind = 'chrome' | 'firefox';

/** Where the extension is built for a browser. */
export const extensionFolder = (browser: BrowserKind): string => join(root, `.output/${browser}-mv3`);

const SOURCES = ['entrypoints/**', 'components/**', 'lib/**', 'public/**', 'wxt.config.ts', 'package.json'];

/** Builds the extension for a browser when a source is newer than the last build. */
export async function build(browser: BrowserKind = 'chrome'): Promise<void> {
  if (!isStale(browser)) return;
  console.error(`Building the extension for ${browser === 'chrome' ? 'Chromium' : 'Firefox'} …`);
  // Vitest sets NODE_ENV to test, and React would be built for development.
  const code = await run('wxt', ['build', '-b', browser], 'building', { NODE_ENV: 'production' });
  if (code !== 0) throw new Error('The extension does not build: see the lines above.');
}

function isStale(browser: BrowserKind): boolean {
  const manifest = join(extensionFolder(browser), 'manifest.json');
  if (!existsSync(manifest)) return true;
  const built = statSync(manifest).mtimeMs;
  return globSync(SOURCES, { cwd: root }).some(file => statSync(join(root, file)).mtimeMs > built);
}
