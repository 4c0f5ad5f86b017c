import { useCallback, useMemo, useState } from 'react';
import { Sized } from '@/components/history/sized';
import { Choices } from '@/components/inspection/known/choices';
import { whole } from '@/components/words/figures';
import { sentences } from '@/components/words/sentences';
import { type MessageKey, say, sayCount } from '@/components/words/words';
import { type PostCurve, postCurves } from '@/lib/campaign/post-curves';
import { postSum } from '@/lib/campaign/post-sum';
import { EngagementChart } from './engagement-chart';
import { SumChart } from './sum-chart';
import type { Results } from './use-results';

type Way = 'each' | 'sum';
const ways: Record<Way, MessageKey> = { each: 'results_curve_each', sum: 'results_curve_sum' };

interface Props {
  results: Results;
  now: string;
  isPlain: boolean;
}

/** Engagements by the age of a post: a line for each, or all together; on paper a line for each. */
export function AgeCurves({ results: { posts, nameOf, titleOf }, now, isPlain }: Props) {
  const [way, setWay] = useState<Way>('each');
  const curves = useMemo(() => postCurves(posts, Date.parse(now)), [posts, now]);
  const sum = useMemo(() => postSum(curves), [curves]);
  const called = useCallback(
    ({ post }: PostCurve) =>
      [nameOf(post.publication.creatorId), titleOf(post) ?? []].flat().join(say('results_post_join')),
    [nameOf, titleOf]
  );
  const name = say('results_curve');
  return (
    <section className="sec">
      <h2>{name}</h2>
      {curves.length === 0 ? (
        <p className="hint">{say('results_curve_none')}</p>
      ) : (
        <>
          {!isPlain && (
            <Choices
              question={say('results_curve_way')}
              choices={(Object.keys(ways) as Way[]).map(value => ({ value, words: say(ways[value]) }))}
              chosen={way}
              onChoose={setWay}
            />
          )}
          <p className="hint">{way === 'sum' ? sumWords(sum.length) : eachWords(curves.length, posts.length)}</p>
          {way === 'each' && (
            <Sized>{width => <EngagementChart curves={curves} called={called} name={name} width={width} />}</Sized>
          )}
          {way === 'sum' && sum.length > 0 && (
            <Sized>{width => <SumChart points={sum} posts={posts.length} name={name} width={width} />}</Sized>
          )}
        </>
      )}
    </section>
  );
}

const sumWords = (points: number): string => say(points === 0 ? 'results_curve_sum_none' : 'results_curve_sum_how');

const eachWords = (curves: number, posts: number): string =>
  sentences(
    sayCount('results_curve_how', curves, { count: whole(curves) }),
    posts > curves && sayCount('results_curve_without', posts - curves, { count: whole(posts - curves) })
  );
