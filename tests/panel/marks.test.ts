import { describe, expect, test } from 'vitest';
import { inPanelOrder } from '@/components/panel/list-order';
import { carries, marks } from '@/components/panel/marks';
import type { Row } from '@/lib/shortlist/row';
import { wellRead } from '../export/sample-row';

const nothing = { ...wellRead, score: { ...wellRead.score, value: null, grade: null } };

test.each([
  ['nobody knows', undefined, ['all', 'new']],
  ['was read', { summary: wellRead, lists: [], hidden: false }, ['all', 'scored']],
  ['was read and could not be judged', { summary: nothing, lists: [], hidden: false }, ['all']],
  ['was added from a card', { lists: ['Spring'], hidden: false }, ['all', 'listed']],
  ['was read and is on a list', { summary: wellRead, lists: ['Spring'], hidden: false }, ['all', 'scored', 'listed']],
  ['is hidden', { summary: wellRead, lists: ['Spring'], hidden: true }, ['all', 'hidden']]
])('who %s stands under the right chips', (_, known, chips) =>
  expect(marks.filter(mark => carries(mark, known))).toEqual(chips)
);

describe('the list', () => {
  const row = (creatorId: string, addedAt: string, facts: Partial<typeof wellRead> = {}): Row => ({
    summary: { ...wellRead, creatorId, ...facts },
    membership: { listId: 'spring', creatorId, addedAt, stage: 'to-vet' }
  });
  const unseen = (creatorId: string, addedAt: string): Row => {
    const { summary, ...rest } = row(creatorId, addedAt);
    const { followers: _unknown, ...known } = summary;
    return { ...rest, summary: known };
  };
  const score = (value: number, grade: 'good' | null) => ({ score: { ...wellRead.score, value, grade } });

  test('has the best first, provisional scores after, and who is still to come in the order that they were added', () => {
    const archived = row('archived', '1', score(99, 'good'));
    const { inspected, coming } = inPanelOrder([
      unseen('later', '5'),
      row('fair', '1', score(60, 'good')),
      row('provisional', '1', score(90, null)),
      unseen('sooner', '2'),
      row('best', '1', score(80, 'good')),
      { ...archived, ...(archived.membership && { membership: { ...archived.membership, archived: { at: '1' } } }) }
    ]);
    const ids = (rows: Row[]) => rows.map(({ summary }) => summary.creatorId);
    expect(ids(inspected)).toEqual(['best', 'fair', 'provisional']);
    expect(ids(coming)).toEqual(['sooner', 'later']);
  });
});
