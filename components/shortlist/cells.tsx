import type { FunctionComponent } from 'react';
import { FlagStrip } from '@/components/mark/flag-strip';
import { daysAgo } from '@/components/words/dates';
import { statedCount } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { rate, rateRange } from '@/components/words/rates';
import type { Column } from '@/lib/export/column';
import type { Row } from '@/lib/shortlist/row';
import { NameCell } from './name-cell';
import { PlainCell } from './plain-cell';
import { CostCell, PriceCell } from './price-cells';
import { isInspected } from './row-name';
import { ScoreCell } from './score-cell';
import { StageCell } from './stage-cell';
import { Unknown } from './unknown';
import { UserWords } from './user-words';

export interface CellProps {
  row: Row;
  column: Column;
  /** Whether the drawer shows this creator. */
  current: boolean;
  now: string;
}

/** How columns are drawn that are more than their value; what all of them say and sort by is the column's own. */
const cells: Readonly<Record<string, FunctionComponent<CellProps>>> = {
  nickname: NameCell,
  score: ScoreCell,
  signals: ({ row }) => <FlagStrip flags={row.summary.flags} />,
  tier: ({ row: { summary } }) =>
    summary.tier ? <span className="q">{nameOf('tier', summary.tier.id)}</span> : <Unknown />,
  followers: ({ row: { summary } }) => (summary.followers ? statedCount(summary.followers) : <Unknown />),
  'likes-and-collects': ({ row: { summary } }) =>
    summary.likesAndCollects ? statedCount(summary.likesAndCollects) : <Unknown />,
  'engagement-rate': EngagementCell,
  quote: PriceCell,
  cpe: CostCell,
  stage: StageCell,
  // A row of the table is another creator's after a while; a form that is open in it is not.
  tags: props => <UserWords key={props.row.summary.creatorId} {...props} />,
  'last-seen': ({ row, now }) =>
    isInspected(row) ? <span className="qq s12">{daysAgo(row.summary.lastSeenAt, now)}</span> : <Unknown />
};

export const cellOf = ({ id }: Column): FunctionComponent<CellProps> => cells[id] ?? PlainCell;

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
