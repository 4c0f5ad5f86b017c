import type { Save } from '@/components/inspection/save';
import { SharedField } from '@/components/inspection/shared-field';
import { dayRange } from '@/components/words/dates';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import type { aimProgress } from '@/lib/campaign/aim-progress';
import type { QuarterResult } from '@/lib/campaign/year';
import { lastDay, type QuarterSpan } from '@/lib/campaign/year-span';
import { quarters } from '@/lib/method/quarters';
import type { PlanQuarter } from '@/lib/shortlist/plan-quarter';
import { editQuarter, tickAim } from '@/lib/shortlist/plan-quarters';
import { AimRow } from './aim-row';
import { quarterWords } from './aim-words';
import { QuarterFigures } from './quarter-figures';

/** What backups take. */
const LONGEST = 20_000;

interface Props {
  year: string;
  span: QuarterSpan;
  result: QuarterResult;
  baseline: QuarterResult | undefined;
  progress: ReturnType<typeof aimProgress>;
  words: PlanQuarter | undefined;
  today: string;
  save: Save;
}

/** One quarter: what it is for, what happened, its aims and the user's note. */
export function QuarterPart({ year, span, result, baseline, progress, words, today, save }: Props) {
  const { quarter, from } = span;
  const place = quarters.findIndex(({ id }) => id === quarter);
  const name = say(quarterWords[quarter]);
  const isAhead = from > today && result.creatorIds.length === 0 && result.spent === undefined;
  return (
    <section className="quarter" aria-label={name}>
      <h3>
        <span>{name}</span>
        <span className="s12 qq num">{dayRange(from, lastDay(span), today)}</span>
        {today >= from && today < span.until && <span className="chip line">{say('year_now')}</span>}
      </h3>
      {isAhead ? (
        <p className="qq">{say('year_ahead')}</p>
      ) : (
        <QuarterFigures result={result} baseline={place === 0 ? undefined : baseline} />
      )}
      <ul className="aims" aria-label={say('year_aims')}>
        {quarters[place]?.aims.map(aim => (
          <AimRow
            key={aim}
            aim={aim}
            isDone={words?.done?.includes(aim) ?? false}
            progress={isAhead ? undefined : progress[aim]}
            onTick={isDone => void save(() => tickAim(year, quarter, aim, isDone, instant()))}
          />
        ))}
      </ul>
      <SharedField
        label={say('year_note')}
        stored={words?.note ?? ''}
        longest={LONGEST}
        rows={2}
        save={save}
        keep={text => editQuarter(year, quarter, { note: () => (text === '' ? undefined : text) }, instant())}
      />
    </section>
  );
}
