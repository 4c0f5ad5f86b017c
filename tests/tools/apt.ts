import { existsSync } from 'node:fs';
import { run } from './run';

/** Whether packages can be installed without asking: in a container, as a rule. */
export const isRootOnDebian = (): boolean =>
  process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');

/** Installs Debian packages; resolves to the exit code of the step that failed, or 0. */
export async function aptInstall(packages: string[], doing: string): Promise<number> {
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  const updated = await run('apt-get', ['update', '-qq'], 'updating the package lists');
  return updated === 0 ? run('apt-get', ['install', '-y', '-qq', '-o=Dpkg::Use-Pty=0', ...packages], doing) : updated;
}
