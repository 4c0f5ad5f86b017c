import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's root folder, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a command with its output on standard error (standard output belongs to a tool's result) and a line every ten seconds
 * while it works; `env` goes over the environment. Resolves to its exit code.
 */
export function run(command: string, args: string[], doing: string, env: NodeJS.ProcessEnv = {}): Promise<number> {
  const started = Date.now();
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32'
  });
  const progress = setInterval(
    () => console.error(`  ${doing}: ${Math.round((Date.now() - started) / 1000)} s`),
    10_000
  );
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => {
      clearInterval(progress);
      resolve(code ?? 1);
    });
  });
}
