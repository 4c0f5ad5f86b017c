import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Dossier } from '@/lib/evidence/dossier';
import { build } from './build';
import { observeState } from './observed-state';
import { readSavedPage } from './saved-page';

const USAGE = 'npm run read -- --url URL FILE.html [--json] [--observe-state FILE]';

/** Reads a saved page as the extension does in a browser and prints what it found; nothing else goes to standard output. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, json: { type: 'boolean' }, 'observe-state': { type: 'string' } }
  });
  const [file] = positionals;
  if (values.url === undefined || file === undefined || !URL.canParse(values.url)) {
    console.error(`Say which page it is and where it is saved: ${USAGE}`);
    return 1;
  }
  const html = readFileSync(file, 'utf8');
  await build();
  const { url, 'observe-state': stateFile } = values;
  const state = stateFile === undefined ? undefined : readFileSync(stateFile, 'utf8');
  const lookFurther = (known: Dossier | undefined) => observeState(state ?? '', url, Date.now(), known);
  const found = await readSavedPage(url, html, state === undefined ? undefined : lookFurther);
  const drift = [...new Set(found.observations.flatMap(observation => observation.drift))];
  process.stdout.write(`${JSON.stringify({ ...found, drift }, null, values.json ? 0 : 2)}\n`);
  return found.reason === undefined ? 0 : 3;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
