import type { FigureId } from '@/lib/campaign/result-figures';
import { compareTexts } from '@/lib/export/text-order';
import { kpis } from '@/lib/method/kpis';
import type { GroupLine } from './group-table';

/** A column that groups are sorted by, and which way. */
export interface LineSort {
  by: FigureId | 'name' | 'creators' | 'out';
  isAscending: boolean;
}

/** As a column is sorted first: names from their beginning, the best figure on top. */
export const firstSort = (by: LineSort['by']): LineSort => ({
  by,
  isAscending: by === 'name' || (by in kpis && kpis[by as keyof typeof kpis].better === 'lower')
});

/** Lines by one column; whoever has no figure there comes last either way, and of equal ones the order they were in stands. */
export function inOrder(lines: readonly GroupLine[], { by, isAscending }: LineSort): GroupLine[] {
  const sign = isAscending ? 1 : -1;
  return lines.toSorted((one, other) => {
    const [before, after] = [valueIn(one, by), valueIn(other, by)];
    if (before === undefined || after === undefined) return Number(before === undefined) - Number(after === undefined);
    return sign * (typeof before === 'string' ? compareTexts(before, String(after)) : before - Number(after));
  });
}

function valueIn({ called, creators, out, figures }: GroupLine, by: LineSort['by']): string | number | undefined {
  if (by === 'name') return called;
  if (by === 'creators') return creators?.out;
  return by === 'out' ? out : figures[by]?.value;
}
