import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filledFrom, groupedTerms, isOverdue, progress, type Terms, withTerm } from '@/lib/campaign/contract';
import { contractGroups, keyTerms, termIds } from '@/lib/method/contract-terms';
import type { Term } from '@/lib/shortlist/collaboration';

const TODAY = '2026-12-01';

describe('the order of terms', () => {
  test('those that the model turns on come first in their group, the others in the order of a contract', () => {
    const [deliverables] = groupedTerms('paid-post');
    expect(deliverables?.terms.slice(0, 4)).toEqual([
      { id: 'deliverables.number', isKey: true },
      { id: 'deliverables.publish-date', isKey: true },
      { id: 'deliverables.online-time', isKey: true },
      { id: 'deliverables.format', isKey: false }
    ]);
  });

  test('without a model none is marked', () => {
    const groups = groupedTerms(undefined);
    expect(groups.map(({ id }) => id)).toEqual(contractGroups.map(({ id }) => id));
    expect(groups.flatMap(({ terms }) => terms)).toEqual(termIds.map(id => ({ id, isKey: false })));
  });

  test.each(Object.entries(keyTerms))('%s has each of its key terms in the list, once', (model, key) => {
    const terms = groupedTerms(model as keyof typeof keyTerms).flatMap(group => group.terms);
    expect(terms.filter(({ isKey }) => isKey).map(({ id }) => id)).toEqual(expect.arrayContaining([...key]));
    expect(terms.map(({ id }) => id).toSorted()).toEqual(termIds.toSorted());
  });

  test('the guide’s groups hold 9, 8, 6, 5, 7 and 6 terms', () =>
    expect(groupedTerms(undefined).map(({ terms }) => terms.length)).toEqual([9, 8, 6, 5, 7, 6]));
});

test.each<[string, Term | undefined, boolean]>([
  ['nothing written', undefined, false],
  ['no day', { text: 'two' }, false],
  ['the day before', { dueOn: '2026-11-30' }, true],
  ['the day itself', { dueOn: TODAY }, false],
  ['the day after', { dueOn: '2026-12-02' }, false],
  ['over, but settled', { dueOn: '2026-11-30', settled: true }, false]
])('overdue: %s', (_, term, expected) => expect(isOverdue(term, TODAY)).toBe(expected));

test('progress counts the settled and the overdue of a group', () =>
  expect(
    progress(
      ['approval.brief', 'approval.rounds', 'approval.corrections'],
      {
        'approval.brief': { settled: true },
        'approval.rounds': { dueOn: '2026-11-30' },
        'usage.term': { settled: true }
      },
      TODAY
    )
  ).toEqual({ all: 3, settled: 1, overdue: 1 }));

describe('changing a term', () => {
  test.each<[string, Terms | undefined, Parameters<typeof withTerm>[2], Terms | undefined]>([
    ['the first', undefined, { text: '2' }, { 'usage.term': { text: '2' } }],
    [
      'a part beside another',
      { 'usage.term': { text: '2' } },
      { settled: true },
      { 'usage.term': { text: '2', settled: true } }
    ],
    [
      'a part taken away',
      { 'usage.term': { text: '2', dueOn: TODAY } },
      { dueOn: undefined },
      { 'usage.term': { text: '2' } }
    ],
    ['the last text taken away', { 'usage.term': { text: '2' } }, { text: '' }, undefined],
    [
      'beside others',
      { 'usage.edits': { settled: true }, 'usage.term': { text: '2' } },
      { text: '' },
      { 'usage.edits': { settled: true } }
    ]
  ])('%s', (_, before, news, after) => expect(withTerm(before, 'usage.term', news)).toEqual(after));
});

describe('terms copied to another', () => {
  test.each<[string, Term | undefined, Term | undefined, Term | undefined]>([
    ['nothing there', { text: 'a', dueOn: TODAY }, undefined, { text: 'a', dueOn: TODAY }],
    ['settled is not taken over', { text: 'a', settled: true }, undefined, { text: 'a' }],
    ['settled alone is nothing to copy', { settled: true }, undefined, undefined],
    ['words of theirs stay', { text: 'a', dueOn: TODAY }, { text: 'b' }, { text: 'b' }],
    ['what they settled stays', { text: 'a' }, { settled: true }, { settled: true }],
    ['a day of theirs stays', { text: 'a', dueOn: TODAY }, { dueOn: '2026-12-09' }, { text: 'a', dueOn: '2026-12-09' }],
    ['a day alone', { dueOn: TODAY }, undefined, { dueOn: TODAY }],
    ['nothing of ours', undefined, { dueOn: TODAY }, { dueOn: TODAY }]
  ])('%s', (_, ours, theirs, after) => {
    const of = (term: Term | undefined): Terms | undefined => term && { 'usage.term': term };
    expect(filledFrom(of(ours), of(theirs))).toEqual(of(after));
  });

  const term = fc.record(
    { text: fc.constantFrom('a', 'b'), dueOn: fc.constant(TODAY), settled: fc.constant(true as const) },
    { requiredKeys: [] }
  );
  const some = fc.dictionary(fc.constantFrom(...termIds), term, { maxKeys: 6 });
  test('a second time changes nothing, and nothing written is lost', () =>
    fc.assert(
      fc.property(some, some, (ours, theirs) => {
        const once = filledFrom(ours, theirs);
        expect(filledFrom(ours, once)).toBe(once);
        for (const [id, own] of Object.entries(theirs)) expect(once?.[id as keyof Terms]).toMatchObject(own);
      })
    ));
});
