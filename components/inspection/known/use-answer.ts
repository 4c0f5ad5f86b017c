import { useState } from 'react';
import type { Save } from '@/components/inspection/save';
import { instant } from '@/components/words/instant';
import { shanghaiDay } from '@/lib/evidence/days';
import { onDay } from '@/lib/shortlist/on-day';

/** An answer of the user's, when it was given and who told it. */
export interface Given<Value> {
  value: Value;
  at: string;
  toldBy?: string | undefined;
  /** The day it happened, yyyy-mm-dd. */
  happenedOn?: string | undefined;
}

interface Form<Value> {
  value: Value | undefined;
  on: string;
  toldBy: string;
  happenedOn: string;
}

/** The form of an answer, kept at every change once there is an answer and its day is one. */
export function useAnswer<Value>(
  given: Given<Value> | undefined,
  save: Save,
  keep: (answer: Given<Value>) => Promise<void>
) {
  const [begunAt] = useState(() => (given ? given.at : instant()));
  const [form, setForm] = useState<Form<Value>>(() => ({
    value: given?.value,
    on: shanghaiDay(begunAt),
    toldBy: given?.toldBy ?? '',
    happenedOn: given?.happenedOn ?? ''
  }));
  const change = (changed: Partial<Form<Value>>) => {
    const next = { ...form, ...changed };
    setForm(next);
    const now = instant();
    const at = onDay(next.on, begunAt, now);
    if (next.value === undefined || at === undefined) return;
    const [value, toldBy] = [next.value, next.toldBy.trim()];
    const happened = onDay(next.happenedOn, now, now) !== undefined;
    void save(() =>
      keep({
        value,
        at,
        ...(toldBy !== '' && { toldBy }),
        ...(happened && { happenedOn: next.happenedOn })
      })
    );
  };
  return { form, change };
}
