import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { aptInstall, isRootOnDebian } from './apt';
import { run } from './run';

const HINT =
  'No Chromium found: install it (Debian/Ubuntu: sudo apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH to its executable.';

/** Branded Chrome no longer loads unpacked extensions from the command line, so only Chromium and Chrome for Testing count. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/homebrew/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium'
];

const PLAYWRIGHT_CACHES = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  join(homedir(), '.cache/ms-playwright'),
  join(homedir(), 'Library/Caches/ms-playwright'),
  join(homedir(), 'AppData/Local/ms-playwright')
];

const PLAYWRIGHT_EXECUTABLES = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe'
];

/** A Chromium that loads unpacked extensions; installs one where that can be done, else says in one line what to do. */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  }
  const found = installed();
  if (found) return found;
  await install();
  const fresh = installed();
  if (fresh) return fresh;
  throw new Error(HINT);
}

function installed(): string | undefined {
  const downloaded = PLAYWRIGHT_CACHES.flatMap(cache => (cache && existsSync(cache) ? versionsIn(cache) : [])).flatMap(
    version => PLAYWRIGHT_EXECUTABLES.map(executable => join(version, executable))
  );
  return [...USUAL_PLACES, ...downloaded].find(existsSync);
}

const versionsIn = (cache: string): string[] =>
  readdirSync(cache)
    .filter(name => /^chromium-\d+$/.test(name))
    .toSorted()
    .toReversed()
    .map(name => join(cache, name));

async function install(): Promise<void> {
  const code = isRootOnDebian() ? await installWithApt() : await installWithPlaywright();
  if (code !== 0) throw new Error(HINT);
}

function installWithApt(): Promise<number> {
  console.error('Installing Chromium and a Chinese font (apt-get) …');
  return aptInstall(['chromium', 'fonts-noto-cjk'], 'installing Chromium');
}

function installWithPlaywright(): Promise<number> {
  console.error('Installing Chromium (Playwright’s installer) …');
  return run('playwright-core', ['install', 'chromium'], 'installing Chromium');
}

/** Why Chinese text may show as boxes in screenshots; undefined where a Chinese font is there. */
export async function missingFont(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  if (isRootOnDebian()) {
    const known = readFileSync('/var/lib/dpkg/status', 'utf8').includes('Package: fonts-noto-cjk\n');
    if (known) return undefined;
    const code = await run('apt-get', ['install', '-y', '-qq', 'fonts-noto-cjk'], 'installing a Chinese font');
    return code === 0 ? undefined : 'Chinese text will show as boxes in the screenshots: install fonts-noto-cjk.';
  }
  return undefined;
}
