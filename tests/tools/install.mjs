// Runs before anything is installed, under whatever Node the machine has: no packages, no TypeScript.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = `${root}node_modules/.installed`;
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.error('Installing packages (npm install) …');
  // Not `npm ci`: it refuses a lock file that was written where the registry has no binaries for other platforms.
  await run('npm', ['install', '--no-save', '--loglevel=error', '--no-audit', '--no-fund'], 'installing');
  writeFileSync(stamp, wanted);
}
// WXT writes the tsconfig that says what `@/` stands for.
if (!existsSync(`${root}.wxt/tsconfig.json`)) await run('wxt', ['prepare'], 'preparing');

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} doing
 */
function run(command, args, doing) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  const progress = setInterval(() => console.error(`  still ${doing}, ${seconds()} s`), 10_000);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => {
      clearInterval(progress);
      if (code === 0) return resolve(undefined);
      console.error(`${command} failed with exit code ${code}; its reason stands above. Mend it and run this again.`);
      process.exit(1);
    });
  });
}
