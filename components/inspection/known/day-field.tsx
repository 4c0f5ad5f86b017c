import { useId } from 'react';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { shanghaiDay } from '@/lib/evidence/days';
import { onDay } from '@/lib/shortlist/on-day';

interface Props {
  label: string;
  /** yyyy-mm-dd; '' while it is written. */
  day: string;
  onChange: (day: string) => void;
  /** Whether no day at all is an answer too. */
  mayLack?: boolean;
}

/** A day up to today. */
export function DayField({ label, day, onChange, mayLack = false }: Props) {
  const id = useId();
  const now = instant();
  const isDay = onDay(day, now, now) !== undefined || (mayLack && day === '');
  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      <span className={isDay ? 'input' : 'input unclear'}>
        <input
          id={id}
          type="date"
          className="num"
          max={shanghaiDay(now)}
          value={day}
          aria-invalid={!isDay}
          {...(!isDay && { 'aria-describedby': `${id}-problem` })}
          onChange={event => onChange(event.target.value)}
        />
      </span>
      {!isDay && (
        <p id={`${id}-problem`} className="problem" role="status">
          {say('known_day_unclear')}
        </p>
      )}
    </div>
  );
}
