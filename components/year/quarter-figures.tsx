import { fineYuan, partWords } from '@/components/results/figure-words';
import { Unknown } from '@/components/shortlist/unknown';
import { whole } from '@/components/words/figures';
import { change } from '@/components/words/rates';
import { say } from '@/components/words/words';
import type { QuarterResult, YearFigure } from '@/lib/campaign/year';
import { FEWEST_RESULTS } from '@/lib/campaign/year-advice';
import { tierCounts } from './tier-counts';

interface Props {
  result: QuarterResult;
  /** The first quarter, for the others to be held against. */
  baseline: QuarterResult | undefined;
}

/** What really happened in a quarter. */
export const QuarterFigures = ({ result, baseline }: Props) => (
  <dl className="told-figures num">
    <dt>{say('year_worked_with')}</dt>
    <dd>
      {whole(result.creatorIds.length)}
      <Beside words={result.creatorIds.length > 0 && tierCounts(result.byTier)} />
    </dd>
    <dt>{say('year_posts_out')}</dt>
    <dd>{whole(result.posts)}</dd>
    <dt>{say('kpi_engagements')}</dt>
    <dd>
      <Told figure={result.engagements} unit="posts" write={whole} />
    </dd>
    <dt>{say('year_per_post')}</dt>
    <dd>
      <Told figure={result.perPost} unit="posts" write={whole} baseline={baseline?.perPost} />
    </dd>
    <dt>{say('year_spent')}</dt>
    <dd>
      <Told figure={result.spent} unit="creators" write={fineYuan} />
    </dd>
    <dt>{say('year_cpe')}</dt>
    <dd>
      <Told figure={result.cpe} unit="creators" write={fineYuan} baseline={baseline?.cpe} />
    </dd>
  </dl>
);

interface ToldProps {
  figure: YearFigure | undefined;
  unit: 'posts' | 'creators';
  write: (value: number) => string;
  baseline?: YearFigure | undefined;
}

/** Over how many it runs stands beside it; what rests on too few results is held against nothing. */
function Told({ figure, unit, write, baseline }: ToldProps) {
  if (!figure) return <Unknown />;
  const isHeld = baseline && baseline.value > 0 && Math.min(figure.of, baseline.of) >= FEWEST_RESULTS;
  return (
    <>
      {`${figure.about ? '~' : ''}${write(figure.value)}`}
      <Beside
        words={
          partWords({ ...figure, unit }) ??
          (unit === 'creators' && figure.of > 0 && say('year_n', { count: whole(figure.of) }))
        }
      />
      <Beside words={isHeld && say('year_against', { change: change(figure.value / baseline.value - 1) })} />
    </>
  );
}

const Beside = ({ words }: { words: string | false | undefined }) =>
  words ? <span className="s12 qq">{words}</span> : null;
