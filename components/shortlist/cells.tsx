import type { FunctionComponent } from 'react';
import { FlagStrip } from '@/components/mark/flag-strip';
import { daysAgo } from '@/components/words/dates';
import { statedCount } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { rate, rateRange } from '@/components/words/rates';
import type { Row } from '@/lib/shortlist/row';
import { NameCell } from './name-cell';
import { CostCell, PriceCell } from './price-cells';
import { ScoreCell } from './score-cell';
import { StageCell } from './stage-cell';
import type { ShownId } from './table-columns';
import { Unknown } from './unknown';
import { UserWords } from './user-words';

export interface CellProps {
  row: Row;
  /** Whether the drawer shows this creator. */
  current: boolean;
  now: string;
}

/** How each column of the table is drawn; what it says and sorts by is the column's own. */
export const cells: Record<ShownId, FunctionComponent<CellProps>> = {
  nickname: NameCell,
  score: ScoreCell,
  signals: ({ row }) => <FlagStrip flags={row.summary.flags} />,
  tier: ({ row: { summary } }) =>
    summary.tier ? <span className="q">{nameOf('tier', summary.tier.id)}</span> : <Unknown />,
  followers: ({ row: { summary } }) => (summary.followers ? statedCount(summary.followers) : <Unknown />),
  'engagement-rate': EngagementCell,
  quote: PriceCell,
  cpe: CostCell,
  stage: StageCell,
  tags: UserWords,
  'last-seen': ({ row, now }) => <span className="qq s12">{daysAgo(row.summary.lastSeenAt, now)}</span>
};

function EngagementCell({ row: { summary } }: CellProps) {
  if (!summary.engagementRate) return <Unknown />;
  const { value, low, high } = summary.engagementRate;
  return (
    <span className="two">
      <span>{rate(value)}</span>
      <span className="s11 qq">{rateRange(low, high)}</span>
    </span>
  );
}
