import { useMemo, useState } from 'react';
import type { Save } from '@/components/inspection/save';
import { instant } from '@/components/words/instant';
import { ownDay } from '@/components/words/own-day';
import { useNow } from '@/components/words/use-now';
import { say } from '@/components/words/words';
import { aimProgress } from '@/lib/campaign/aim-progress';
import { quarterResult } from '@/lib/campaign/year';
import { spansOf, yearAt } from '@/lib/campaign/year-span';
import { editQuarter } from '@/lib/shortlist/plan-quarters';
import { AdvicePart } from './advice-part';
import { beginOf, quarterOf, workOf } from './plan-year';
import { QuarterPart } from './quarter-part';
import type { EveryCampaign } from './use-every-campaign';
import { YearHead } from './year-head';

/** The backups' own limit. */
const LAST_YEAR = 99;

/** The guide's twelve months: four quarters with their aims, filled with what came of all campaigns, and whom that speaks for. */
export function YearPart({ read, save }: { read: EveryCampaign; save: Save }) {
  const today = ownDay(useNow());
  const { deals, wide } = useMemo(() => workOf(read, today), [read, today]);
  const begins = beginOf(read, deals, today);
  const [asked, setAsked] = useState<number>();
  const year = Math.min(LAST_YEAR, asked ?? yearAt(begins, today));
  const spans = spansOf(begins, year);
  const results = useMemo(
    () => spansOf(begins, year).map(span => quarterResult(deals, wide, span)),
    [begins, year, deals, wide]
  );
  const progress = useMemo(() => aimProgress(deals, spansOf(begins, year)), [begins, year, deals]);
  return (
    <section className="year" aria-labelledby="year-title">
      <YearHead
        begins={begins}
        year={year}
        spans={spans}
        today={today}
        onBegin={month => void save(() => editQuarter('1', 'test', { begins: () => month }, instant()))}
        onYear={next => setAsked(Math.min(LAST_YEAR, next))}
      />
      <p className="qq how">{say('year_how')}</p>
      <div className="quarters">
        {spans.map((span, place) => {
          const result = results[place];
          return (
            result && (
              <QuarterPart
                key={`${year} ${span.quarter}`}
                year={String(year)}
                span={span}
                result={result}
                baseline={results[0]}
                progress={progress}
                words={quarterOf(read.plan, year, span.quarter)}
                today={today}
                save={save}
              />
            )
          );
        })}
      </div>
      <AdvicePart deals={deals} spans={spans} save={save} />
    </section>
  );
}
