import { useId } from 'react';
import { FigureInput } from '@/components/brief/figure-input';
import { useFigure } from '@/components/brief/use-figure';
import { say } from '@/components/words/words';
import { parsePrice, parseShare, type Typed } from '@/lib/shortlist/amounts';
import type { Range, RangeKind } from '@/lib/shortlist/filter';

/** Whole points of 100, 0 among them. */
function parsePoints(text: string): Typed {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return 'empty';
  return /^\d{1,3}$/.test(plain) && Number(plain) <= 100 ? Number(plain) : 'unclear';
}

interface Figure {
  read: (text: string) => Typed;
  unit: { before?: string; after?: string };
  /** As it is typed. */
  write: (value: number) => string;
}

const plain = (value: number): string => String(value);
const points: Figure = { read: parsePoints, unit: {}, write: plain };
const money: Figure = { read: parsePrice, unit: { before: '¥' }, write: plain };

const figures: Readonly<Record<RangeKind, Figure>> = {
  score: points,
  coverage: points,
  followers: { read: parsePrice, unit: {}, write: plain },
  price: money,
  cpe: money,
  'engagement-rate': {
    read: text => parseShare(text.includes('%') || text.trim() === '' ? text : `${text}%`),
    unit: { after: '%' },
    write: value => String(Number((value * 100).toPrecision(6)))
  }
};

interface Props {
  kind: RangeKind;
  range: Range;
  onChange: (range: Range) => void;
}

/** From and to; either may stay open. */
export const RangeEditor = ({ kind, range, onChange }: Props) => (
  <div className="range">
    <Bound
      kind={kind}
      label={say('filter_at_least')}
      value={range.from}
      onChange={from => onChange(asRange(from, range.to))}
    />
    <Bound
      kind={kind}
      label={say('filter_at_most')}
      value={range.to}
      onChange={to => onChange(asRange(range.from, to))}
    />
  </div>
);

const asRange = (from: number | undefined, to: number | undefined): Range => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to })
});

interface BoundProps {
  kind: RangeKind;
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

function Bound({ kind, label, value, onChange }: BoundProps) {
  const id = useId();
  const { read, unit, write } = figures[kind];
  const { text, type, isUnclear } = useFigure(value === undefined ? '' : write(value), read, onChange);
  return (
    <div className="bound">
      <label htmlFor={id} className="s12 q">
        {label}
      </label>
      <FigureInput id={id} text={text} isUnclear={isUnclear} unit={unit} describedBy={`${id}-unclear`} onType={type} />
      <p id={`${id}-unclear`} className="problem" role="status">
        {isUnclear && say('filter_unclear')}
      </p>
    </div>
  );
}
