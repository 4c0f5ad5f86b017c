import { expect, test } from 'vitest';
import type { GroupLine } from '@/components/results/group-table';
import { firstSort, inOrder, type LineSort } from '@/components/results/line-order';
import type { Figures } from '@/lib/campaign/result-figures';

const figure = (value: number) => ({ value, of: 1, all: 1, unit: 'creators' as const, about: false });
const line = (called: string, out: number, figures: Figures, creators?: GroupLine['creators']): GroupLine => ({
  id: called,
  name: called,
  called,
  out,
  planned: 9,
  figures,
  ...(creators && { creators })
});
const lines = [
  line('Mia', 2, { engagements: figure(300), cpe: figure(4), roi: figure(-2.2) }, { out: 3 }),
  line('阿梨', 0, {}, { out: 1, planned: 5 }),
  line('Bo', 5, { engagements: figure(900), roi: figure(0) }),
  line('Ann', 5, { engagements: figure(20), cpe: figure(0.5) })
];

/** A column, sorted the first time and the second: whoever has no figure there is last both times. */
test.each<[LineSort['by'], string, string]>([
  ['engagements', 'Bo Mia Ann 阿梨', 'Ann Mia Bo 阿梨'],
  // A low cost is the good one.
  ['cpe', 'Ann Mia 阿梨 Bo', 'Mia Ann 阿梨 Bo'],
  // A loss is below nothing earned.
  ['roi', 'Bo Mia 阿梨 Ann', 'Mia Bo 阿梨 Ann'],
  ['out', 'Bo Ann Mia 阿梨', '阿梨 Mia Bo Ann'],
  ['creators', 'Mia 阿梨 Bo Ann', '阿梨 Mia Bo Ann'],
  ['reads', 'Mia 阿梨 Bo Ann', 'Mia 阿梨 Bo Ann']
])('%s', (by, first, second) => {
  const sort = firstSort(by);
  const order = (one: LineSort) =>
    inOrder(lines, one)
      .map(({ id }) => id)
      .join(' ');
  expect(order(sort)).toBe(first);
  expect(order({ by, isAscending: !sort.isAscending })).toBe(second);
});

test('names go by their sound, the first letter first', () => {
  const order = inOrder(lines, firstSort('name')).map(({ id }) => id);
  expect(order.filter(id => id !== '阿梨')).toEqual(['Ann', 'Bo', 'Mia']);
  const chinese = ['周末', '阿梨', '小满'].map(name => line(name, 0, {}));
  expect(inOrder(chinese, firstSort('name')).map(({ id }) => id)).toEqual(['阿梨', '小满', '周末']);
});
