import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/lib/shortlist/database';
import { lastChange } from '@/lib/shortlist/journal';
import { changeView, savedViews, saveView } from '@/lib/shortlist/saved-views';
import { fetchBack, trashView } from '@/lib/shortlist/trash';
import { undo } from '@/lib/shortlist/undo';
import type { View } from '@/lib/shortlist/view';
import { LIST } from '../export/sample-row';

const AT = '2026-11-20T08:15:02.000Z';
const LATER = '2026-11-21T08:15:02.000Z';
const view: View = {
  columns: ['score'],
  sorting: [{ column: 'score', direction: 'descending' }],
  filters: [{ by: 'score', range: { from: 80 } }],
  search: ''
};

beforeEach(() => Promise.all(database.tables.map(table => table.clear())));

test('a view is saved for a list or for all, in the order of the names', async () => {
  await saveView(' 篇 10 ', view, LIST, AT);
  await saveView('篇 2', view, undefined, AT);
  expect((await savedViews()).map(({ name, listId }) => [name, listId])).toEqual([
    ['篇 2', undefined],
    ['篇 10', LIST]
  ]);
});

test('the same name in the same place is the same view; in another it is another', async () => {
  const first = await saveView('80+', view, LIST, AT);
  const again = await saveView('80+', { ...view, search: '护肤' }, LIST, LATER);
  await saveView('80+', view, undefined, LATER);
  expect(again.id).toBe(first.id);
  expect(await savedViews()).toHaveLength(2);
  expect(await database.views.get(first.id)).toMatchObject({
    view: { search: '护肤' },
    createdAt: AT,
    updatedAt: LATER
  });
});

test('renaming and new contents can be undone', async () => {
  const { id } = await saveView('80+', view, LIST, AT);
  await changeView(id, { name: '最好的' }, LATER);
  await changeView(id, { view: { ...view, search: '护肤' } }, LATER);
  expect(await database.views.get(id)).toMatchObject({ name: '最好的', view: { search: '护肤' } });
  await undo(LATER);
  expect(await database.views.get(id)).toMatchObject({ name: '最好的', view: { search: '' } });
  await undo(LATER);
  expect(await database.views.get(id)).toMatchObject({ name: '80+' });
  expect((await lastChange())?.what).toBe('view-saved');
});

test('a view thrown away comes back from the trash', async () => {
  const { id } = await saveView('80+', view, LIST, AT);
  await trashView(id, LATER);
  expect(await savedViews()).toEqual([]);
  const [thrown] = await database.trash.toArray();
  await fetchBack(String(thrown?.id));
  expect((await savedViews()).map(({ name }) => name)).toEqual(['80+']);
});
