import { useMemo } from 'react';
import { Sized } from '@/components/history/sized';
import { whole } from '@/components/words/figures';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { postDays } from '@/lib/campaign/post-curves';
import { shanghaiDay } from '@/lib/evidence/days';
import { AgeCurves } from './age-curves';
import { DaysChart } from './days-chart';
import type { Results } from './use-results';

/** Engagements by a post's age, and posts out against posts planned by day. On paper (`isPlain`) there is nothing to choose. */
export function Curves({ results, isPlain = false }: { results: Results; isPlain?: boolean }) {
  const { posts, data } = results;
  const now = useMemo(() => instant(), []);
  const days = useMemo(() => postDays(data.publications, posts, Date.parse(now)), [data.publications, posts, now]);
  const hasDays = days.planned.length + days.out.length > 0;
  return (
    <div className="curves">
      <AgeCurves results={results} now={now} isPlain={isPlain} />
      <section className="sec">
        <h2>{say('results_days')}</h2>
        {!hasDays ? (
          <p className="hint">{say('results_days_none')}</p>
        ) : (
          <>
            <p className="legend">
              <span>
                <i className="key planned" aria-hidden="true" />
                {say('results_planned')}
              </span>
              <span>
                <i className="key" aria-hidden="true" />
                {say('results_out')}
              </span>
              {days.undated.planned > 0 && (
                <span>{say('results_undated_planned', { count: whole(days.undated.planned) })}</span>
              )}
              {days.undated.out > 0 && <span>{say('results_undated_out', { count: whole(days.undated.out) })}</span>}
            </p>
            <Sized>
              {width => <DaysChart days={days} today={shanghaiDay(now)} name={say('results_days')} width={width} />}
            </Sized>
          </>
        )}
      </section>
    </div>
  );
}
