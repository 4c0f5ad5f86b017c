import { describedBy, Field } from '@/components/brief/field';
import { say } from '@/components/words/words';
import { useTypedDay } from './use-typed-day';

interface Props {
  id: string;
  label: string;
  stored: string | undefined;
  /** The first day that makes sense. */
  from?: string | undefined;
  keep: (day: string | undefined) => void;
}

/** A day of the user's calendar, as "2026-12-01". */
export function DayField({ id, label, stored, from, keep }: Props) {
  const field = useTypedDay(stored, keep);
  const problem = stored && from && stored < from ? say('campaign_ends_early') : undefined;
  return (
    <Field id={id} label={label} hint="" problem={problem}>
      <input
        id={id}
        type="date"
        className="inp"
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy(id, problem)}
        {...field}
      />
    </Field>
  );
}
