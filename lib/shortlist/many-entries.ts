import type { ChangeKind } from './change';
import { database } from './database';
import { blankEntry, type Entry, type EntryField } from './entry';
import { recorded } from './journal';
import { isSame, stampedEntry } from './row-changes';

const { entries } = database;

/** Gives many creators tags and takes others from them; resolves to the change's number, undefined where nothing changed. */
export const tagMany = (
  creatorIds: string[],
  { add = [], remove = [] }: { add?: string[]; remove?: string[] },
  at: string
) =>
  changeMany({ what: 'tags', field: 'tags' }, creatorIds, at, entry => ({
    ...entry,
    tags: [...new Set([...entry.tags, ...add])].filter(tag => !remove.includes(tag))
  }));

/** Hides creators in feeds: the user is not interested. */
export const hide = (creatorIds: string[], at: string) =>
  changeMany({ what: 'hidden', field: 'hiddenAt' }, creatorIds, at, entry => ({ hiddenAt: at, ...entry }));

/** Shows hidden creators again. */
export const show = (creatorIds: string[], at: string) =>
  changeMany({ what: 'shown', field: 'hiddenAt' }, creatorIds, at, ({ hiddenAt: _before, ...entry }) => entry);

function changeMany(
  { what, field }: { what: ChangeKind; field: EntryField },
  creatorIds: string[],
  at: string,
  change: (entry: Entry) => Entry
): Promise<number | undefined> {
  return recorded({ what, at }, { entries: creatorIds }, async () => {
    const written = await entries.bulkGet(creatorIds);
    const changed = creatorIds.flatMap((id, n) => {
      const entry = written[n] ?? blankEntry(id, at);
      const wanted = change(entry);
      if (isSame(wanted[field], entry[field])) return [];
      return [stampedEntry({ ...wanted, changed: { ...entry.changed, [field]: at } }, [field], at)];
    });
    await entries.bulkPut(changed);
  });
}
