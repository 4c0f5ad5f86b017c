import { isEdited, type JudgeSettings, onlyEdits } from '@/lib/report/settings';
import { faultIn } from '@/lib/report/settings-fault';
import { settingsFaultText } from '@/lib/report/settings-fault-text';
import { database } from './database';
import { saving } from './not-saved';

/**
 * Has creators judged by edited rules from `at` on (ISO instant), by the defaults where nothing differs from them. Summaries follow by
 * rebuild. Throws RangeError for rules that nobody can be judged by, NotSaved when the browser refuses.
 */
export async function saveRules(settings: JudgeSettings, at: string): Promise<void> {
  const fault = faultIn(settings);
  if (fault) throw new RangeError(settingsFaultText(fault));
  const edits = onlyEdits(settings);
  await saving(() =>
    database.transaction('rw', database.settings, async () => {
      const row = await database.settings.get('rules');
      const before = row?.name === 'rules' ? row : undefined;
      if (!isEdited(edits)) await database.settings.delete('rules');
      else if (!before || JSON.stringify(before.settings) !== JSON.stringify(edits))
        await database.settings.put({ name: 'rules', settings: edits, changedAt: after(before?.changedAt, at) });
    })
  );
}

/** Summaries know their rules by the time of the change: two changes within one millisecond must not look like one. */
const after = (before: string | undefined, at: string): string =>
  before !== undefined && before >= at ? new Date(Date.parse(before) + 1).toISOString() : at;
