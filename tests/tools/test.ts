import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser';
import { findFirefox } from './find-firefox';
import { run } from './run';

/** Where the test runs write down what failed, to be named once more at the very end: a long log is seldom read from its middle. */
const outcomes = mkdtempSync(join(tmpdir(), 'kol-loupe-tests-'));
const written = (project: string): string => join(outcomes, `${project}.json`);
const telling = (project: string): string[] => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${written(project)}`
];

const STEPS: [name: string, command: string, args: string[]][] = [
  ['lint', 'biome', ['ci', '.']],
  ['types', 'npm', ['run', 'types']],
  ['unused code', 'knip', []],
  ['unit tests', 'vitest', ['run', '--project', 'unit', ...telling('unit')]],
  ['end-to-end tests', 'npm', ['run', 'e2e', '--', ...telling('e2e')]]
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
for (const name of ['unit', 'e2e'].flatMap(failedTests)) console.error(`✗ ${name}`);
console.error(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);

interface Outcome {
  testResults: { name: string; message: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** The tests of one project that failed, by file and full name; a file that did not load by its message. */
function failedTests(project: string): string[] {
  if (!existsSync(written(project))) return [];
  const { testResults }: Outcome = JSON.parse(readFileSync(written(project), 'utf8'));
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const names = assertionResults.flatMap(({ status, fullName }) => (status === 'failed' ? [fullName] : []));
    return (names.length === 0 && message ? [message] : names).map(one => `${name}: ${one}`);
  });
}
