import { existsSync } from 'node:fs';
import { aptInstall, isRootOnDebian } from './apt';

const HINT =
  'No Firefox found: install one of version 140 or later (Debian/Ubuntu: sudo apt-get install firefox-esr) or set FIREFOX_PATH to its executable.';

const USUAL_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/bin/firefox',
  '/usr/lib/firefox/firefox',
  '/opt/firefox/firefox',
  '/snap/bin/firefox',
  '/opt/homebrew/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe'
];

/** A Firefox; installs one on Debian where that can be done, else says in one line what to do. */
export async function findFirefox(): Promise<string> {
  const named = process.env.FIREFOX_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`FIREFOX_PATH names ${named}, and there is no such file.`);
  }
  const found = USUAL_PLACES.find(existsSync);
  if (found) return found;
  if (!isRootOnDebian()) throw new Error(HINT);
  console.error('Installing Firefox (apt-get) …');
  const code = await aptInstall(['firefox-esr'], 'installing Firefox');
  const fresh = USUAL_PLACES.find(existsSync);
  if (code !== 0 || !fresh) throw new Error(HINT);
  return fresh;
}
