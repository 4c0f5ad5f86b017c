import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columns } from '@/lib/export/columns';
import { type Direction, firstDirection, sortRows, sortRowsBy } from '@/lib/export/sort-rows';
import type { Row } from '@/lib/shortlist/row';
import type { Summary } from '@/lib/shortlist/summary';
import { entry, membership, numberedId, rowOf, unread, wellRead } from './sample-row';

function columnOf(id: string) {
  const column = columns.find(one => one.id === id);
  if (!column) throw new Error(`no column ${id}`);
  return column;
}

const names = (rows: Row[], id: string, direction: Direction) =>
  sortRows(rows, columnOf(id), direction).map(({ summary }) => summary.nickname);

const scored = (nickname: string, value: number | null, grade: Summary['score']['grade']): Row =>
  rowOf({ nickname, score: { ...wellRead.score, value, grade } });

describe('score', () => {
  const rows = [
    scored('low', 40, 'poor'),
    scored('guess', 95, null),
    scored('none', null, null),
    scored('high', 90, 'excellent')
  ];

  test.each([
    ['descending', ['high', 'low', 'guess', 'none']],
    ['ascending', ['low', 'high', 'guess', 'none']]
  ] as const)('%s: provisional below every grade, unknown last', (direction, order) =>
    expect(names(rows, 'score', direction)).toEqual(order)
  );
});

describe('unknown comes last both ways', () => {
  const followers = (value: number) => ({
    value,
    low: value,
    high: value,
    precision: 'exact' as const,
    text: String(value)
  });
  const { followers: _followers, quote: _quote, nickname: _nickname, ...nothing } = wellRead;
  const rows: Row[] = [
    { summary: { ...nothing, nickname: 'unknown' } },
    rowOf({ nickname: 'few', followers: followers(0) }),
    rowOf({ nickname: 'many', followers: followers(9000) })
  ];

  test.each([
    ['followers', 'descending', ['many', 'few', 'unknown']],
    ['followers', 'ascending', ['few', 'many', 'unknown']],
    ['stage', 'ascending', ['few', 'many', 'unknown']],
    ['stage', 'descending', ['few', 'many', 'unknown']]
  ] as const)('%s %s', (id, direction, order) => expect(names(rows, id, direction)).toEqual(order));

  test('a name that was not read comes after every name', () => {
    const nameless: Row = { summary: nothing };
    expect(names([nameless, rowOf({ nickname: 'Z' })], 'nickname', 'descending')).toEqual(['Z', undefined]);
  });
});

test('ties go by name, Chinese by sound, then by id', () => {
  const rows = [
    rowOf({ nickname: '周末', creatorId: numberedId(1) }),
    rowOf({ nickname: '阿禾', creatorId: numberedId(2) }),
    rowOf({ nickname: '北岸', creatorId: numberedId(4) }),
    rowOf({ nickname: '北岸', creatorId: numberedId(3) })
  ];
  const sorted = sortRows(rows, columnOf('score'), 'descending').map(({ summary }) => summary.creatorId);
  expect(sorted).toEqual([2, 3, 4, 1].map(numberedId));
});

test('tiers, stages and signals go by their own order, not by their words', () => {
  const tiers = (['mega', 'nano', 'mid', 'micro'] as const).map(id => rowOf({ nickname: id, tier: { id, band: '' } }));
  expect(names(tiers, 'tier', 'ascending')).toEqual(['nano', 'micro', 'mid', 'mega']);
  const stages = (['vetted', 'measured', 'to-vet'] as const).map(stage => ({
    summary: { ...wellRead, nickname: stage },
    entry,
    membership: { ...membership, stage }
  }));
  expect(names(stages, 'stage', 'ascending')).toEqual(['to-vet', 'vetted', 'measured']);
  const raised = (nickname: string, ...severities: ('critical' | 'warn')[]) =>
    rowOf({ nickname, flags: severities.map((severity, n) => ({ id: `f${n}`, status: 'raised', severity })) });
  const signals = [
    raised('clear'),
    raised('warned', ...Array<'warn'>(7).fill('warn')),
    raised('critical', 'critical'),
    { summary: { ...unread, nickname: 'unchecked' } }
  ];
  signals[0] = rowOf({ nickname: 'clear', flags: [{ id: 'controversy', status: 'clear' }] });
  expect(names(signals, 'signals', 'descending')).toEqual(['critical', 'warned', 'clear', 'unchecked']);
});

test('numbers start high, texts at A', () => {
  expect(firstDirection(columnOf('followers'))).toBe('descending');
  expect(firstDirection(columnOf('last-seen'))).toBe('descending');
  expect(firstDirection(columnOf('nickname'))).toBe('ascending');
});

test('any column, either way: the same creators, in an order that does not depend on how they came', () => {
  const row = fc.record({
    n: fc.integer({ min: 0, max: 5 }),
    known: fc.boolean(),
    value: fc.constantFrom(null, 10, 50, 90)
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: ({ n }) => n, maxLength: 6 }),
      fc.constantFrom(...columns),
      fc.constantFrom<Direction>('ascending', 'descending'),
      (made, column, direction) => {
        const rows = made.map(({ n, known, value }): Row => {
          const summary = known ? wellRead : unread;
          return { summary: { ...summary, creatorId: numberedId(n), score: { ...summary.score, value } } };
        });
        const ids = (given: Row[]) => sortRows(given, column, direction).map(({ summary }) => summary.creatorId);
        expect(ids(rows)).toEqual(ids(rows.toReversed()));
        expect(ids(rows).toSorted()).toEqual(rows.map(({ summary }) => summary.creatorId).toSorted());
      }
    )
  );
});

describe('by several columns', () => {
  const row = (nickname: string, tier: 'nano' | 'micro', priceYuan?: number): Row => {
    const { quote: _quote, ...rest } = wellRead;
    const quote = priceYuan !== undefined && { quote: { kind: 'image', priceYuan, at: '', from: 'user' } as const };
    return { summary: { ...rest, creatorId: nickname, nickname, tier: { id: tier, band: '' }, ...quote } };
  };
  const rows = [
    row('a', 'micro', 300),
    row('b', 'nano'),
    row('c', 'nano', 200),
    row('d', 'micro', 900),
    row('e', 'nano', 700)
  ];
  const order = (...sorts: [string, Direction][]) =>
    sortRowsBy(
      rows,
      sorts.map(([id, direction]) => ({ column: columnOf(id), direction }))
    ).map(({ summary }) => summary.nickname);

  test('the first decides, the next decides among equals, unknown last within them', () => {
    expect(order(['tier', 'ascending'], ['quote', 'descending'])).toEqual(['e', 'c', 'b', 'd', 'a']);
    expect(order(['tier', 'descending'], ['quote', 'ascending'])).toEqual(['a', 'd', 'c', 'e', 'b']);
  });

  test('by none the names decide', () => expect(order()).toEqual(['a', 'b', 'c', 'd', 'e']));
});
