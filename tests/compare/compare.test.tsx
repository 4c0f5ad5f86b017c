// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { moved } from '@/components/compare/compare-address';
import { CompareView } from '@/components/compare/compare-view';
import { sharedAxis } from '@/components/compare/shared-axis';
import { database } from '@/lib/shortlist/database';
import { blankEntry } from '@/lib/shortlist/entry';
import { namedLike } from '@/lib/shortlist/named-creators';
import { ago, exactly, reading } from '@/tests/measures/evidence';
import { example } from '@/tests/report/example';
import { numberedId } from '../export/sample-row';
import { setTheStage } from '../shortlist-view/stage';

configure({ asyncUtilTimeout: 10_000 });
setTheStage();

const [ONE, TWO, CARD, NOBODY] = [1, 2, 3, 4].map(numberedId) as [string, string, string, string];

/** Stores the example under another id and name, with so many followers and a price. */
async function keep(id: string, name: string, followers: number, priceYuan?: number): Promise<void> {
  const { quotes: _quotes, audience: _audience, answers: _answers, posts = [], comments = [], ...facts } = example;
  const { snapshots: _snapshots, ...header } = facts;
  await database.creators.put({
    ...header,
    id,
    profile: { ...header.profile, nickname: reading(name), followers: reading(exactly(followers)) },
    lastSeenAt: ago(0)
  });
  await database.posts.put({ id, posts });
  await database.comments.put({ id, comments });
  if (priceYuan === undefined) return;
  const quotes = [{ kind: 'image' as const, priceYuan, at: ago(0), from: 'user' as const }];
  await database.entries.put({ ...blankEntry(id, ago(0)), quotes });
}

/** A row by its name; a group's name may begin with the same word. */
const rowOf = (name: string): HTMLElement => {
  const head = screen.getAllByRole('rowheader').find(({ firstChild }) => firstChild?.textContent === name);
  if (!head?.parentElement) throw new Error(`There is no row ${name}`);
  return head.parentElement;
};

/** The cells of a row, left to right, as they read. */
const cellsOf = (row: string): string[] =>
  within(rowOf(row))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('creators side by side', () => {
  test('a column each; better is said in words where intervals lie apart', async () => {
    await keep(ONE, 'small', 3_000, 500);
    await keep(TWO, 'large', 900_000, 500);
    render(<CompareView asked={[ONE, TWO]} />);
    await screen.findByRole('table');
    expect(cellsOf('Engagement rate')[0]).toContain('Better');
    expect(cellsOf('Engagement rate')[1]).not.toContain('Better');
    expect(cellsOf('Followers').join()).not.toContain('Better');
    expect(cellsOf('Price').join()).toMatch(/¥500.*¥500/);
    for (const cell of cellsOf('Price')) expect(cell).not.toContain('Better');
  });

  test('figures lead to the creator’s page', async () => {
    await keep(ONE, 'small', 3_000);
    await keep(TWO, 'large', 900_000);
    render(<CompareView asked={[ONE, TWO]} />);
    await screen.findByRole('table');
    const row = rowOf('Followers');
    expect(
      within(row)
        .getAllByRole('link')
        .map(link => link.getAttribute('href'))
    ).toEqual([`#/creator/${ONE}`, `#/creator/${TWO}`]);
  });

  test('one known only from a card has a column of dashes, and what is unknown is never 0', async () => {
    await keep(ONE, 'small', 3_000);
    await database.entries.put({ ...blankEntry(CARD, ago(0)), knownAs: 'from a card' });
    render(<CompareView asked={[ONE, CARD]} />);
    expect(await screen.findByRole('columnheader', { name: /from a card/ })).toBeDefined();
    expect(cellsOf('Score')[1]).toBe('Not inspected yet');
    expect(cellsOf('Followers')[1]).toBe('—Not measured');
  });

  test('ids that are bad, unknown or too many are said', async () => {
    await keep(ONE, 'small', 3_000);
    const others = Array.from({ length: 5 }, (_, n) => numberedId(20 + n));
    render(<CompareView asked={['xyz', ONE, NOBODY, ...others]} />);
    expect(await screen.findByText(/1 ID is mistyped/)).toBeDefined();
    expect(screen.getByText(new RegExp(`Nobody is kept here under: ${NOBODY}`))).toBeDefined();
    expect(screen.getByText(/2 more were left out: at most 5/)).toBeDefined();
    expect(screen.getByRole('heading', { name: 'One creator alone is no comparison' })).toBeDefined();
  });

  test('a column goes and another comes by the address', async () => {
    await keep(ONE, 'small', 3_000);
    await keep(TWO, 'large', 900_000);
    await database.entries.put({ ...blankEntry(CARD, ago(0)), knownAs: 'from a card' });
    render(<CompareView asked={[ONE, TWO]} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Take small out of the comparison' }));
    expect(location.hash).toBe(`#/compare/${TWO}`);
    await user.click(screen.getByRole('button', { name: 'Add creator' }));
    await user.type(await screen.findByRole('searchbox'), 'CARD');
    await user.click(await screen.findByRole('button', { name: /from a card/ }));
    await waitFor(() => expect(location.hash).toBe(`#/compare/${ONE},${TWO},${CARD}`));
  });
});

test.each([
  ['b', -1, ['b', 'a', 'c']],
  ['b', 1, ['a', 'c', 'b']],
  ['a', -1, ['a', 'b', 'c']],
  ['c', 1, ['a', 'b', 'c']]
] as const)('%s moved by %i', (id, by, order) => expect(moved(['a', 'b', 'c'], id, by)).toEqual(order));

test('without a price there is no axis', () => expect(sharedAxis([{ creatorId: ONE }])).toBeUndefined());

test('names are found in any width and case, by red id and by id', () => {
  const all = [
    { creatorId: ONE, name: '阿梨护肤笔记', redId: 'ALI_skin' },
    { creatorId: TWO, name: 'Ｙｕｋｉ' },
    { creatorId: CARD }
  ];
  const found = (typed: string) => namedLike(all, typed, 8).map(({ creatorId }) => creatorId);
  expect(found('护肤')).toEqual([ONE]);
  expect(found('ali_s')).toEqual([ONE]);
  expect(found('yuki')).toEqual([TWO]);
  expect(found(CARD)).toEqual([CARD]);
  expect(found('nobody')).toEqual([]);
  expect(found(' ')).toEqual([ONE, TWO]);
});
