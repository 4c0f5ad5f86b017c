import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from './build';
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
  const { page, reason, observations, dossier } = await readSavedPage(values.url, html);
  const drift = [...new Set(observations.flatMap(observation => observation.drift))];
  const found = { page, ...(reason && { reason }), observations, ...(dossier && { dossier }), drift };
  process.stdout.write(`${JSON.stringify(found, null, values.json ? 0 : 2)}\n`);
  return dossier ? 0 : 3;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
