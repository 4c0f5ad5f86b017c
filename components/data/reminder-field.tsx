import { useId } from 'react';
import type { Save } from '@/components/inspection/save';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { remindEvery } from '@/lib/backup/due';

const STEPS = [50, 200, 1_000];

/** After how many changes the user wants to be reminded. */
export function ReminderField({ every, save }: { every: number | null; save: Save }) {
  const id = useId();
  const steps =
    every === null || STEPS.includes(every) ? STEPS : [...STEPS, every].toSorted((one, other) => one - other);
  return (
    <div className="asked remind">
      <label htmlFor={id}>{say('data_remind')}</label>
      <select
        id={id}
        className="inp"
        value={String(every)}
        onChange={({ target }) => void save(() => remindEvery(target.value === 'null' ? null : Number(target.value)))}
      >
        {steps.map(step => (
          <option key={step} value={step}>
            {say('data_remind_every', { count: whole(step) })}
          </option>
        ))}
        <option value="null">{say('data_remind_never')}</option>
      </select>
    </div>
  );
}
