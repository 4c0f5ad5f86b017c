import { Icon } from '@/components/mark/icon';
import { dayRange, monthOf } from '@/components/words/dates';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { lastDay, monthAfter, type QuarterSpan } from '@/lib/campaign/year-span';

/** Months that the year can begin with, before and after the present one. */
const BACK = 24;
const AHEAD = 12;

interface Props {
  begins: string;
  year: number;
  spans: readonly QuarterSpan[];
  today: string;
  onBegin: (month: string) => void;
  onYear: (year: number) => void;
}

/** Which twelve months are looked at, and the month that the first of them begins with. */
export function YearHead({ begins, year, spans, today, onBegin, onYear }: Props) {
  const [first, last] = [spans[0], spans.at(-1)];
  const months = Array.from({ length: BACK + AHEAD + 1 }, (_, n) => monthAfter(today.slice(0, 7), n - BACK));
  return (
    <div className="year-head">
      <h2 id="year-title">{say('year_title')}</h2>
      <span className="q num">
        {first && last && say('year_span', { year: whole(year), days: dayRange(first.from, lastDay(last), '') })}
      </span>
      <button
        type="button"
        className="btn bare icon s turn"
        aria-label={say('year_before')}
        title={say('year_before')}
        disabled={year <= 1}
        onClick={() => onYear(year - 1)}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        className="btn bare icon s"
        aria-label={say('year_after')}
        title={say('year_after')}
        onClick={() => onYear(year + 1)}
      >
        <Icon name="right" />
      </button>
      <span className="grow" />
      <label className="row">
        <span className="s12 q">{say('year_begins')}</span>
        <select className="choice" value={begins} onChange={({ target }) => onBegin(target.value)}>
          {[...new Set([...months, begins])].toSorted().map(month => (
            <option key={month} value={month}>
              {monthOf(month)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
