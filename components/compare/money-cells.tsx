import type { CSSProperties } from 'react';
import { Unknown } from '@/components/shortlist/unknown';
import { aboutYuan, aboutYuanRange, decimal, yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { costPerEngagement } from '@/lib/campaign/comparison';
import type { Summary } from '@/lib/shortlist/summary';
import type { CellProps } from './cells';
import { Figure } from './figure';
import type { SharedAxis } from './shared-axis';

interface BandStyle extends CSSProperties {
  '--a': number;
  '--b': number;
}

/** What is asked against what the market asks: in words, and as a diamond on the band of the one axis. */
export function PricePicture({ judgement: { summary }, axis }: CellProps) {
  const { quote, estimate } = summary;
  if (!quote && !estimate) return <Unknown />;
  const kind = say(quote?.kind === 'video' ? 'price_video_note' : 'price_image_note');
  const market = estimate && say('compare_market', { range: aboutYuanRange(estimate.low, estimate.high) });
  return (
    <>
      <Figure creatorId={summary.creatorId} under={[kind, market]}>
        {quote ? yuan(quote.priceYuan) : estimate && <span className="qq">~{aboutYuan(estimate.value)}</span>}
      </Figure>
      {axis && <Band summary={summary} axis={axis} />}
    </>
  );
}

function Band({ summary: { quote, estimate }, axis: { place } }: { summary: Summary; axis: SharedAxis }) {
  const style: BandStyle = { '--a': estimate ? place(estimate.low) : 0, '--b': estimate ? place(estimate.high) : 0 };
  return (
    <span className="price" aria-hidden="true">
      <span className="band" style={style}>
        {estimate && <span className="in" />}
        {estimate && <span className="m" style={{ left: `${place(estimate.value)}%` }} />}
        {quote && quote.priceYuan > 0 && <span className="quote" style={{ left: `${place(quote.priceYuan)}%` }} />}
      </span>
    </span>
  );
}

/** Yuan for one engagement with its span; grey and "~" where the price is estimated. */
export function CostFigure({ judgement: { summary } }: CellProps) {
  const found = costPerEngagement(summary);
  if (!found) return <Unknown />;
  const { value, low, high } = found;
  return (
    <Figure creatorId={summary.creatorId} under={[span(low, high)]}>
      {summary.quote ? cost(value) : <span className="qq">~{cost(value)}</span>}
    </Figure>
  );
}

/** Both ends, where they read unlike; above a follower count that is a floor there is no upper one. */
const span = (low: number, high: number): string | undefined =>
  Number.isFinite(high) && cost(low) !== cost(high) ? `${cost(low)}–${cost(high)}` : undefined;

/** Below ¥1 to the fen, so that a tiny cost is not read as none. */
const cost = (value: number): string => `¥${decimal(value, value < 1 ? 2 : 1)}`;
