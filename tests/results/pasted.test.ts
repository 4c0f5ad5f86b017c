import { describe, expect, test } from 'vitest';
import { entryFields, joined, withPart } from '@/components/results/entry-fields';
import { isBlock, pasted } from '@/components/results/pasted';
import { edited } from '@/lib/shortlist/campaigns';
import { work } from '../campaign/campaign-rows';
import { AT } from '../shortlist-view/stage';

describe('more than one cell', () => {
  test.each([
    ['300', false],
    ['300\n', false],
    ['300\r\n', false],
    ['300\t400', true],
    ['300\n400', true],
    ['', false]
  ])('%j: %s', (text, is) => expect(isBlock(text)).toBe(is));
});

/** The columns from "Reads" on: reads, clicks, orders, revenue, gross profit. */
const fromReads = entryFields.slice(entryFields.findIndex(({ id }) => id === 'reads'));

test.each<[string, string, object[], Partial<ReturnType<typeof pasted>>]>([
  ['a column', '100\n2.5k\n', [{ results: { reads: 100 } }, { results: { reads: 2_500 } }], { read: 2 }],
  [
    'a block',
    '1\t2\r\n3\t4',
    [{ results: { reads: 1, clicks: 2 } }, { results: { reads: 3, clicks: 4 } }],
    { read: 4 }
  ],
  ['an empty cell leaves what is there', '\t7', [{ results: { reads: 9, clicks: 7 } }], { read: 1 }],
  ['half an order', '1\t2\t2.5', [{ results: { reads: 1, clicks: 2 } }], { read: 2, unclear: ['2.5'] }],
  ['too far', '1\n2\n3', [{ results: { reads: 1 } }, { results: { reads: 2 } }], { read: 2, beyond: 1 }],
  [
    'too wide',
    '1\t1\t1\t1\t1\t1',
    [{ results: { reads: 1, clicks: 1, orders: 1, revenueYuan: 1, grossProfitYuan: 1 } }],
    { read: 5, beyond: 1 }
  ]
])('%s', (_, text, works, told) => {
  const block = pasted(text, ['a', 'b'], fromReads);
  expect(block).toMatchObject(told);
  const before = work(0, { results: { reads: 9 } });
  expect([...block.edits.values()].map(edits => edited(before, edits, AT))).toMatchObject(works);
  expect(block.edits.size).toBe(works.length);
});

test('edits of one creator follow each other; what none of them is about stays', () => {
  const [fee, , , , , impressions] = entryFields;
  const one = edited(
    work(0, { paid: { fee: 5, ads: 2 }, results: { impressions: 4 }, owner: 'Lin' }),
    joined([fee?.edits(7) ?? {}, impressions?.edits(undefined) ?? {}]),
    AT
  );
  expect(one).toMatchObject({ paid: { fee: 7, ads: 2 }, owner: 'Lin' });
  expect(one).not.toHaveProperty('results');
});

test.each([
  [undefined, 0, { ads: 0 }],
  [{ fee: 1 }, 2, { fee: 1, ads: 2 }],
  [{ ads: 3 }, undefined, undefined],
  [undefined, undefined, undefined]
])('%j with %s', (now, value, after) => expect(withPart<'ads' | 'fee'>(now, 'ads', value)).toEqual(after));
