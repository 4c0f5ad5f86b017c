import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { merge } from '@/lib/evidence/merge';
import { dossierOf } from '@/lib/evidence/witness';
import { build } from './build';
import { observeState } from './observed-state';
import { type PageRead, readSavedPage } from './saved-page';

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
  const read = await readSavedPage(values.url, html);
  const stateFile = values['observe-state'];
  const found = stateFile === undefined ? read : withState(read, readFileSync(stateFile, 'utf8'));
  const drift = [...new Set(found.observations.flatMap(observation => observation.drift))];
  process.stdout.write(`${JSON.stringify({ ...found, drift }, null, values.json ? 0 : 2)}\n`);
  return found.dossier ? 0 : 3;
}

/** Adds what a live state says, unless it is another creator's. */
function withState(read: PageRead, text: string): PageRead {
  const observation = observeState(text, Date.now());
  const { reason: _none, ...found } = read;
  if (read.dossier && read.dossier.id !== observation.creatorId) return read;
  const told = dossierOf(observation, []);
  return {
    ...found,
    observations: [...read.observations, observation],
    dossier: read.dossier ? merge(read.dossier, told) : told
  };
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
