import { browser } from 'wxt/browser';
import { download } from '@/components/shortlist/download';
import { instant } from '@/components/words/instant';
import { ownDay } from '@/components/words/own-day';
import { noteBackup } from '@/lib/backup/due';
import type { Watched } from '@/lib/backup/watched';
import { writeBackup } from '@/lib/backup/write-backup';

/** Saves everything as a file and writes down that it was; nothing leaves the machine. */
export async function saveBackup(watched: Watched = {}): Promise<{ name: string; bytes: number }> {
  const at = instant();
  const { file, changeId } = await writeBackup({ at, app: browser.runtime.getManifest().version }, watched);
  const name = `KOL-Loupe-backup-${ownDay(at)}.json.gz`;
  download(name, file);
  await noteBackup(at, changeId);
  return { name, bytes: file.size };
}
