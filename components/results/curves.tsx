import { useCallback, useMemo } from 'react';
import { Sized } from '@/components/history/sized';
import { whole } from '@/components/words/figures';
import { instant } from '@/components/words/instant';
import { sentences } from '@/components/words/sentences';
import { say, sayCount } from '@/components/words/words';
import { type PostCurve, postCurves, postDays } from '@/lib/campaign/post-curves';
import { shanghaiDay } from '@/lib/evidence/days';
import { DaysChart } from './days-chart';
import { EngagementChart } from './engagement-chart';
import type { Results } from './use-results';

/** Engagements by a post's age, and posts out against posts planned by day. */
export function Curves({ results }: { results: Results }) {
  const { posts, data, nameOf, titleOf } = results;
  const now = useMemo(() => instant(), []);
  const curves = useMemo(() => postCurves(posts, Date.parse(now)), [posts, now]);
  const days = useMemo(() => postDays(data.publications, posts, Date.parse(now)), [data.publications, posts, now]);
  const called = useCallback(
    ({ post }: PostCurve) =>
      [nameOf(post.publication.creatorId), titleOf(post) ?? []].flat().join(say('results_post_join')),
    [nameOf, titleOf]
  );
  const without = posts.length - curves.length;
  const hasDays = days.planned.length + days.out.length > 0;
  return (
    <div className="curves">
      <section className="sec">
        <h2>{say('results_curve')}</h2>
        {curves.length === 0 ? (
          <p className="hint">{say('results_curve_none')}</p>
        ) : (
          <>
            <p className="hint">
              {sentences(
                sayCount('results_curve_how', curves.length, { count: whole(curves.length) }),
                without > 0 && sayCount('results_curve_without', without, { count: whole(without) })
              )}
            </p>
            <Sized>
              {width => <EngagementChart curves={curves} called={called} name={say('results_curve')} width={width} />}
            </Sized>
          </>
        )}
      </section>
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
