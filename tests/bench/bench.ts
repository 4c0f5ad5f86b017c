import { cpus } from 'node:os';
import { practiceSite, type SampleCreator } from '../site/site';
import { LoupeBrowser } from '../tools/browser';
import { build } from '../tools/build';
import { type Line, table } from './line';
import { pageCost } from './page-cost';
import { reading } from './reading';
import { sizes } from './sizes';
import { storedCreator } from './stored-creator';

const PAIRS = 5;
const LOADS = 15;
const NOTES = 300;

/** Measures size and speed and prints them beside the bars; a bar that is missed is a line of the table, not a failure. */
async function bench(): Promise<void> {
  await build();
  const { creators, respond } = practiceSite({ now: Date.now() });
  const creator = creators.find(({ posts }) => posts.length === NOTES);
  if (!creator) throw new Error(`The practice site has no creator with ${NOTES} notes`);
  const lines: Line[] = sizes();
  console.error('Reading, on a page of its own …');
  lines.push(...(await reading(creator, LOADS)));
  console.error('The popup and the worker …');
  lines.push(...(await storedCreator(creator, respond, LOADS)));
  console.error('What a visit costs the page …');
  lines.push(...(await pageCost(creator, respond, PAIRS)));
  process.stdout.write(`${await machine(creator)}\n\n${table(lines)}`);
}

async function machine(creator: SampleCreator): Promise<string> {
  const browser = await LoupeBrowser.open({
    respond: () => ({ status: 404, contentType: 'text/plain', body: '' }),
    extension: false
  });
  const [processor] = cpus();
  const version = browser.context.browser()?.version() ?? 'unknown';
  await browser.close();
  return `${cpus().length} cores (${processor?.model}), Chromium ${version}; a profile with ${creator.posts.length} notes`;
}

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
