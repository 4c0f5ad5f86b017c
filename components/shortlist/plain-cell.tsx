import { Icon } from '@/components/mark/icon';
import { day } from '@/components/words/dates';
import { decimal, whole, yuan } from '@/components/words/figures';
import { rate } from '@/components/words/rates';
import { say } from '@/components/words/words';
import type { Kind } from '@/lib/export/column';
import type { CellProps } from './cells';
import { rowName } from './row-name';
import { Unknown } from './unknown';

/** A tooltip that holds more than a screen helps nobody. */
const TOOLTIP_LENGTH = 500;

/** The column's own value, written as all views write its kind. */
export function PlainCell({ row, column: { kind, value }, now }: CellProps) {
  const cell = value(row, say);
  if (cell === undefined || cell === '') return kind === 'text' ? null : <Unknown />;
  if (typeof cell === 'number') return figure(cell, kind);
  if (kind === 'date') return <span className="qq s12">{day(cell, now)}</span>;
  if (kind === 'link') {
    return (
      <a
        className="btn bare icon s"
        href={cell}
        target="_blank"
        rel="noreferrer"
        aria-label={say('table_open_profile', { name: rowName(row) })}
      >
        <Icon name="outside" />
      </a>
    );
  }
  return (
    <span className="cut plain" title={cell.slice(0, TOOLTIP_LENGTH)}>
      <bdi>{cell}</bdi>
    </span>
  );
}

function figure(value: number, kind: Kind): string {
  if (kind === 'percent') return rate(value);
  if (kind === 'yuan') return value < 10 ? `¥${decimal(value, 2)}` : yuan(value);
  return whole(value);
}
