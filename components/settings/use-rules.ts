import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { useSave } from '@/components/inspection/save';
import { instant } from '@/components/words/instant';
import { rebuildSummaries } from '@/lib/messages';
import type { JudgeSettings } from '@/lib/report/settings';
import { faultIn, type SettingsFault } from '@/lib/report/settings-fault';
import { saveRules } from '@/lib/shortlist/rule-settings';
import { currentRules } from '@/lib/shortlist/rules';

/** Edits the rules, and all creators are judged by them from then on; or says what would be wrong with them, and nothing changes. */
export type ChangeRules = (edit: (settings: JudgeSettings) => JudgeSettings) => SettingsFault | undefined;

/** The edited rules in force ("loading" until they are read), how to change them, and the way back from a reset. */
export function useRules() {
  const read = useLiveQuery(() => currentRules().then(({ settings }) => settings, unreadable));
  const { save, failure } = useSave();
  const [before, setBefore] = useState<JudgeSettings>();

  /** Leaving a field and the click that left it are two changes at once: the second goes by the first, not by what was read before. */
  const latest = useRef<JudgeSettings>({});
  useEffect(() => {
    if (typeof read === 'object') latest.current = read;
  }, [read]);

  const keep = async (settings: JudgeSettings): Promise<boolean> => {
    const last = latest.current;
    latest.current = settings;
    const isKept = await save(() => saveRules(settings, instant()));
    if (isKept) rebuildSummaries().catch(notInLine);
    else if (latest.current === settings) latest.current = last;
    return isKept;
  };

  const change: ChangeRules = edit => {
    const settings = edit(latest.current);
    const fault = faultIn(settings);
    if (!fault) void keep(settings);
    return fault;
  };

  async function resetAll(): Promise<void> {
    const last = latest.current;
    if (await keep({})) setBefore(last);
  }

  async function undo(): Promise<void> {
    if (before && (await keep(before))) setBefore(undefined);
  }

  const dismiss = () => setBefore(undefined);
  return {
    read: read ?? ('loading' as const),
    change,
    failure,
    resetAll,
    wasReset: before !== undefined,
    undo,
    dismiss
  };
}

function unreadable(error: unknown): 'unreadable' {
  console.error('The rules could not be read', error);
  return 'unreadable';
}

const notInLine = (error: unknown) => console.error('The summaries were not brought in line', error);
