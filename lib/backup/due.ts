import { database } from '@/lib/shortlist/database';
import { changesSince } from '@/lib/shortlist/journal';
import { saving } from '@/lib/shortlist/not-saved';

const { settings } = database;

/** So many changes are a good day's work. */
const EVERY = 200;

/** How many changes no backup holds yet, when the last one was saved, and after how many the user is reminded; null is never. */
export interface Due {
  changes: number;
  every: number | null;
  at?: string;
}

export async function due(): Promise<Due> {
  const [last, reminder] = await Promise.all([settings.get('last-backup'), settings.get('backup-reminder')]);
  const saved = last?.name === 'last-backup' ? last : undefined;
  return {
    changes: await changesSince(saved ? saved.changeId : 0),
    every: reminder?.name === 'backup-reminder' ? reminder.every : EVERY,
    ...(saved && { at: saved.at })
  };
}

export const isDue = ({ changes, every }: Due): boolean => every !== null && changes >= every;

/** Writes down that a backup was saved that holds the changes up to one of the journal. */
export const noteBackup = (at: string, changeId: number): Promise<unknown> =>
  saving(() => settings.put({ name: 'last-backup', at, changeId }));

/** Has the user reminded after so many changes; null is never. */
export const remindEvery = (every: number | null): Promise<unknown> =>
  saving(() => settings.put({ name: 'backup-reminder', every }));
