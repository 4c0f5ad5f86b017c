import { findBrowser } from './find-browser';
import { findFirefox } from './find-firefox';
import { run } from './run';

const STEPS: [name: string, command: string, args: string[]][] = [
  ['lint', 'biome', ['ci', '.']],
  ['types', 'npm', ['run', 'types']],
  ['unused code', 'knip', []],
  ['unit tests', 'vitest', ['run', '--project', 'unit']],
  ['end-to-end tests', 'npm', ['run', 'e2e']]
];

const failed: string[] = [];
for (const find of [findBrowser, findFirefox]) {
  await find().catch((error: Error) => {
    console.error(error.message);
    failed.push(find === findBrowser ? 'finding Chromium' : 'finding Firefox');
  });
}
for (const [name, command, args] of STEPS) {
  const started = Date.now();
  console.error(`\n▸ ${name}`);
  const code = await run(command, args, name);
  if (code !== 0) failed.push(name);
  console.error(`${code === 0 ? '✓' : '✗'} ${name}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
console.error(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
