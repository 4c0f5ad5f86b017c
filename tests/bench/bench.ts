import { cpus, loadavg } from 'node:os';
import { practiceSite } from '../site/site';
import { LoupeBrowser } from '../tools/browser';
import { build } from '../tools/build';
import { backups } from './backup';
import { choosing } from './choosing';
import { exporting } from './export';
import { importing } from './import';
import { judging } from './judging';
import type { Line } from './line';
import { pageCost } from './page-cost';
import { feedToRead, profileToRead } from './pages-to-read';
import { reading } from './reading';
import { sizes } from './sizes';
import { storedCreator } from './stored-creator';
import { table } from './table';
import { workspace } from './workspace';

const PAIRS = 5;
const LOADS = 15;
const NOTES = 300;

/** Measures size and speed and prints them beside the bars; a bar that is missed is a line of the table, not a failure. */
async function bench(): Promise<void> {
  await build();
  const before = load();
  const site = practiceSite({ now: Date.now() });
  const { creators, respond } = site;
  const creator = creators.find(({ posts }) => posts.length === NOTES);
  if (!creator) throw new Error(`The practice site has no creator with ${NOTES} notes`);
  const lines: Line[] = sizes();
  console.error('Judging …');
  lines.push(...(await judging()), ...(await choosing()));
  console.error('Sheets of ten and fifty thousand creators …');
  lines.push(...(await exporting()), ...(await importing()));
  console.error('The workspace with ten and fifty thousand creators …');
  lines.push(...(await workspace()));
  console.error('Backups of ten thousand creators …');
  lines.push(...(await backups()));
  console.error('Reading, on pages of its own …');
  lines.push(...(await reading(profileToRead(creator), feedToRead(site), LOADS)));
  console.error('The popup, the worker and the live look …');
  lines.push(...(await storedCreator(creator, respond, LOADS)));
  console.error('What a visit costs the page …');
  lines.push(...(await pageCost(creator, respond, PAIRS)));
  process.stdout.write(
    `${await machine()}, load ${before} before and ${load()} after\nA profile with ${NOTES} notes. Times are by the clock; those of a visit by its thread’s processor time, where not said otherwise\n\n${table(lines)}`
  );
}

async function machine(): Promise<string> {
  const browser = await LoupeBrowser.open({ respond: practiceSite({ now: Date.now() }).respond, extension: false });
  const version = browser.context.browser()?.version();
  await browser.close();
  return `${cpus().length} cores (${cpus()[0]?.model}), Chromium ${version}`;
}

/** Threads that wanted to run in the last minute; above the number of cores, figures by the clock are too high. */
const load = (): string => loadavg()[0]?.toFixed(1) ?? 'unknown';

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
