import type { FunctionComponent } from 'react';
import { nicheName } from '@/components/brief/niche-name';
import { DimensionBar } from '@/components/inspection/dimension';
import { audienceLines } from '@/components/inspection/known/audience-words';
import { Unknown } from '@/components/shortlist/unknown';
import { statedCount, whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { change, changeRange, rate, rateRange } from '@/components/words/rates';
import { tierWords } from '@/components/words/tier-band';
import { say, sayCount } from '@/components/words/words';
import { dimensionRange, type RowId } from '@/lib/campaign/comparison';
import type { Judgement } from '@/lib/shortlist/compared';
import { Figure } from './figure';
import { CostFigure, PricePicture } from './money-cells';
import type { SharedAxis } from './shared-axis';
import { ScoreFigure, SignalWords } from './verdict-cells';

export interface CellProps {
  row: RowId;
  judgement: Judgement;
  axis: SharedAxis | undefined;
}

/** How each row draws one creator's figure; what is unknown is a dash. */
export const cells: Record<RowId, FunctionComponent<CellProps>> = {
  score: ScoreFigure,
  signals: SignalWords,
  coverage: ({ judgement: { summary } }) => (
    <Figure creatorId={summary.creatorId}>
      {say('compare_points', { points: whole(Math.floor(summary.score.coverage)) })}
    </Figure>
  ),
  'audience-quality': DimensionFigure,
  engagement: DimensionFigure,
  'content-quality': DimensionFigure,
  'brand-alignment': DimensionFigure,
  'performance-history': DimensionFigure,
  followers: ({ judgement: { summary } }) =>
    summary.followers ? (
      <Figure creatorId={summary.creatorId} under={[summary.tier && tierWords(summary.tier)]}>
        {statedCount(summary.followers)}
      </Figure>
    ) : (
      <Unknown />
    ),
  growth: ({ judgement: { summary, growth } }) =>
    growth ? (
      <Figure
        creatorId={summary.creatorId}
        under={[
          Number.isFinite(growth.high) && growth.low < growth.high ? changeRange(growth.low, growth.high) : undefined,
          sayCount('compare_over_days', growth.n, { count: whole(growth.n) })
        ]}
      >
        {change(growth.value)}
      </Figure>
    ) : (
      <Unknown />
    ),
  'engagement-rate': ({ judgement: { summary } }) =>
    summary.engagementRate ? (
      <Figure
        creatorId={summary.creatorId}
        under={[
          rateSpan(summary.engagementRate),
          sayCount('compare_of_notes', summary.engagementRate.n, { count: whole(summary.engagementRate.n) })
        ]}
      >
        {rate(summary.engagementRate.value)}
      </Figure>
    ) : (
      <Unknown />
    ),
  audience: Audience,
  niche: ({ judgement: { summary } }) =>
    summary.niche ? <Figure creatorId={summary.creatorId}>{nicheName(summary.niche)}</Figure> : <Unknown />,
  posts: ({ judgement: { summary, postsIn30Days } }) =>
    postsIn30Days ? <Figure creatorId={summary.creatorId}>{whole(postsIn30Days.value)}</Figure> : <Unknown />,
  weeks: ({ judgement: { summary, activeWeeks } }) =>
    activeWeeks ? (
      <Figure creatorId={summary.creatorId}>{say('compare_of_weeks', { weeks: whole(activeWeeks.value) })}</Figure>
    ) : (
      <Unknown />
    ),
  price: PricePicture,
  cpe: CostFigure,
  partnership: ({ judgement: { summary, report } }) => {
    const [best] = report.partnership;
    if (!best) return <span className="under">{say('partnership_none')}</span>;
    return (
      <Figure creatorId={summary.creatorId} under={[say('compare_fit', { points: whole(best.fit) })]}>
        {nameOf('partnership', best.model)}
      </Figure>
    );
  }
};

/** The interval of a rate, where it is wider than what is written. */
const rateSpan = ({ low, high }: { low: number; high: number }): string | undefined =>
  rate(low) === rate(high) ? undefined : rateRange(low, high);

function DimensionFigure({ row, judgement: { summary, report } }: CellProps) {
  const dimension = report.dimensions.find(({ id }) => id === row);
  const range = dimension && dimensionRange(dimension);
  if (!dimension || !range) return <Unknown />;
  const { points, known, score } = dimension;
  return (
    <Figure
      creatorId={summary.creatorId}
      under={[
        range.low < range.high ? `${whole(range.low)}–${whole(range.high)}` : undefined,
        say('compare_known', { known: whole(known), points: whole(points) })
      ]}
    >
      <span className="sm">
        <span className="num">{whole(range.value)}</span>
        <DimensionBar points={points} known={known} score={score} />
      </span>
    </Figure>
  );
}

function Audience({ judgement: { summary, audience } }: CellProps) {
  const lines = audienceLines(audience);
  if (lines.length === 0) return <Unknown />;
  return lines.map(({ what, tail }) => (
    <Figure key={[what, ...tail].join()} creatorId={summary.creatorId} under={[tail.join(say('name_separator'))]}>
      <bdi>{what}</bdi>
    </Figure>
  ));
}
