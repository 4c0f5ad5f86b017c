// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { JournalToast } from '@/components/shortlist/journal-toast';
import { whatWasDone } from '@/components/shortlist/what-was-done';
import { type ChangeKind, changeKinds } from '@/lib/shortlist/change';
import { database } from '@/lib/shortlist/database';
import { writeNote } from '@/lib/shortlist/entries';
import { createList } from '@/lib/shortlist/lists';
import { tagMany } from '@/lib/shortlist/many-entries';
import { moveStage } from '@/lib/shortlist/places';
import { trashCreators } from '@/lib/shortlist/trash';
import { numberedId } from '../export/sample-row';
import { speak } from '../words/speak';
import { AT, keep, LIST, setTheStage } from './stage';

setTheStage();
afterEach(() => vi.useRealTimers());

const [A, B] = [numberedId(0), numberedId(1)];
const said = () => screen.getByRole('status').textContent;

describe('each kind of change has its words', () => {
  const stage = (what: ChangeKind, count: number) =>
    whatWasDone({
      id: 1,
      at: AT,
      what,
      count,
      name: 'Spring',
      rows: [{ table: 'memberships', key: ['', ''], before: {}, after: { stage: 'contacted', priority: 'high' } }]
    });

  test.each(changeKinds)('%s, in both languages, of one and of many', what => {
    for (const language of ['en', 'zh_CN'] as const) {
      speak(language);
      for (const count of [1, 12]) {
        const words = stage(what, count);
        expect(words).not.toBe('');
        expect(words, 'figures left open').not.toMatch(/[{}|]/);
      }
    }
  });

  test.each<[ChangeKind, number, string, string]>([
    ['stage', 12, '12 creators moved to “Contacted”', '12 位改为“已联系”'],
    ['stage', 1, '1 creator moved to “Contacted”', '1 位改为“已联系”'],
    ['priority', 2, 'Priority of 2 creators set to “High”', '2 位的优先级改为“高”'],
    ['added', 1, 'Added 1 creator to “Spring”', '已把 1 位加入“Spring”'],
    ['removed', 3, 'Removed 3 creators from “Spring”', '已从“Spring”移出 3 位'],
    ['list-trashed', 1, 'List “Spring” moved to the trash', '名单“Spring”已移到回收站']
  ])('%s of %i', (what, count, english, chinese) => {
    speak('en');
    expect(stage(what, count)).toBe(english);
    speak('zh_CN');
    expect(stage(what, count)).toBe(chinese);
  });
});

test.each<[ChangeKind, boolean[], string, string]>([
  ['list-trashed', [true], 'List “Spring” and its campaign moved to the trash', '名单“Spring”及其项目已移到回收站'],
  [
    'creator-trashed',
    [true],
    '1 creator moved to the trash, with the work in campaigns',
    '1 位已移到回收站，连同项目里的合作'
  ],
  ['creator-trashed', [false], '1 creator moved to the trash', '1 位已移到回收站'],
  [
    'creator-trashed',
    [true, false, true],
    '3 creators moved to the trash, 2 of them with work in campaigns',
    '3 位已移到回收站，其中 2 位有项目合作'
  ]
])('%s with work in campaigns %j', (what, works, english, chinese) => {
  const rows = works.map(work => ({ table: 'trash' as const, key: '', before: null, after: work ? { work } : {} }));
  for (const [language, words] of [
    ['en', english],
    ['zh_CN', chinese]
  ] as const) {
    speak(language);
    expect(whatWasDone({ id: 1, at: AT, what, count: works.length, name: 'Spring', rows })).toBe(words);
  }
});

describe('what was done in this window', () => {
  test('is said, undone by its button, redone by its button', async () => {
    await keep({ name: 'A' });
    const user = userEvent.setup();
    render(<JournalToast />);
    await act(() => moveStage(LIST, [A], 'contacted', AT));
    await vi.waitFor(() => expect(said()).toBe('1 creator moved to “Contacted”'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() => expect(said()).toBe('Undone: 1 creator moved to “Contacted”'));
    expect((await database.memberships.get([LIST, A]))?.stage).toBe('to-vet');
    await user.click(screen.getByRole('button', { name: 'Redo' }));
    await vi.waitFor(() => expect(said()).toBe('Redone: 1 creator moved to “Contacted”'));
    expect((await database.memberships.get([LIST, A]))?.stage).toBe('contacted');
  });

  test('says what stays because it was changed since', async () => {
    await keep({ name: 'A' }, { name: 'B' });
    const user = userEvent.setup();
    render(<JournalToast />);
    await act(() => tagMany([A, B], { add: ['review'] }, AT));
    await vi.waitFor(() => expect(said()).toBe('Tags changed for 2 creators'));
    await database.entries.update(B, { tags: ['review', 'sent'] });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() =>
      expect(said()).toBe('Undone: Tags changed for 2 creators; 1 field stays: it was changed since')
    );
  });

  test('typing a note says nothing, and can be undone all the same', async () => {
    render(<JournalToast />);
    await act(() => writeNote(A, 'asked', AT));
    await act(() => new Promise(resolve => setTimeout(resolve, 50)));
    expect(said()).toBe('');
    await userEvent.keyboard('{Control>}z{/Control}');
    await vi.waitFor(() => expect(said()).toBe('Undone: Note changed'));
    expect(await database.entries.get(A)).toBeUndefined();
  });

  test('what came back from the trash is not thrown away again by redoing', async () => {
    await keep({ name: 'A' });
    render(<JournalToast />);
    await act(() => trashCreators([A], AT));
    await screen.findByRole('button', { name: 'Undo' });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() => expect(said()).toBe('Undone: 1 creator moved to the trash'));
    expect(screen.queryByRole('button', { name: 'Redo' })).toBeNull();
  });

  test('what takes its time is said to be underway, with no way to press twice', async () => {
    await keep({ name: 'A' });
    render(<JournalToast />);
    await act(() => moveStage(LIST, [A], 'contacted', AT));
    const button = await screen.findByRole('button', { name: 'Undo' });
    const others = Promise.withResolvers<void>();
    const busy = database.transaction('rw', database.tables, () => Dexie.waitFor(others.promise));
    await userEvent.click(button);
    expect(said()).toBe('1 creator moved to “Contacted”');
    await vi.waitFor(() => expect(said()).toBe('Working on it…'));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    others.resolve();
    await busy;
    await vi.waitFor(() => expect(said()).toBe('Undone: 1 creator moved to “Contacted”'));
  });

  test('the browser refuses to write: that is said', async () => {
    await keep({ name: 'A' });
    render(<JournalToast />);
    await act(() => moveStage(LIST, [A], 'contacted', AT));
    const button = await screen.findByRole('button', { name: 'Undo' });
    vi.spyOn(database.journal, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await userEvent.click(button);
    await vi.waitFor(() => expect(said()).toBe('Not saved: the disk is full'));
  });
});

describe('the keys', () => {
  test('take back one after the other, make again in turn, and say when there is nothing', async () => {
    render(
      <>
        <JournalToast />
        <button type="button">elsewhere</button>
      </>
    );
    await act(() => createList('Spring', AT));
    await act(() => createList('Summer', AT));
    screen.getByText('elsewhere').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await vi.waitFor(() => expect(said()).toBe('Undone: List “Summer” made'));
    await userEvent.keyboard('{Meta>}z{/Meta}');
    await vi.waitFor(() => expect(said()).toBe('Undone: List “Spring” made'));
    await userEvent.keyboard('{Control>}z{/Control}');
    await vi.waitFor(() => expect(said()).toBe('Nothing to undo'));
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await vi.waitFor(() => expect(said()).toBe('Redone: List “Spring” made'));
    await userEvent.keyboard('{Control>}y{/Control}');
    await vi.waitFor(() => expect(said()).toBe('Redone: List “Summer” made'));
    await userEvent.keyboard('{Control>}y{/Control}');
    await vi.waitFor(() => expect(said()).toBe('Nothing to redo'));
    expect((await database.lists.toArray()).map(({ name }) => name).toSorted()).toEqual(['Spring', 'Summer']);
  });

  test.each([
    ['a field', <input key="field" aria-label="here" />],
    ['a text', <textarea key="text" aria-label="here" />],
    [
      'an open dialog',
      <div key="dialog" role="dialog">
        <button type="button" aria-label="here" />
      </div>
    ]
  ])('in %s they are its own', async (_where, field) => {
    render(
      <>
        <JournalToast />
        {field}
      </>
    );
    await act(() => createList('Spring', AT));
    screen.getByLabelText('here').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await act(() => new Promise(resolve => setTimeout(resolve, 50)));
    expect(await database.lists.count()).toBe(1);
  });

  test('on a box that ticks they undo', async () => {
    render(
      <>
        <JournalToast />
        <input type="checkbox" aria-label="here" />
      </>
    );
    await act(() => createList('Spring', AT));
    screen.getByLabelText('here').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await vi.waitFor(async () => expect(await database.lists.count()).toBe(0));
  });
});

describe('the toast', () => {
  const shown = () => screen.queryByRole('button', { name: 'Dismiss' });

  test('goes after a while, but not while it is hovered or has the focus', async () => {
    render(
      <>
        <JournalToast />
        <button type="button">elsewhere</button>
      </>
    );
    screen.getByText('elsewhere').focus();
    await act(() => createList('Spring', AT));
    const button = await screen.findByRole('button', { name: 'Dismiss' });
    vi.useFakeTimers();
    const box = button.closest('.toast');
    if (!box) throw new Error('no toast');
    fireEvent.mouseEnter(box);
    act(() => void vi.advanceTimersByTime(60_000));
    expect(shown()).not.toBeNull();
    fireEvent.mouseLeave(box);
    act(() => void vi.advanceTimersByTime(11_000));
    act(() => button.focus());
    act(() => void vi.advanceTimersByTime(60_000));
    expect(shown()).not.toBeNull();
    act(() => screen.getByText('elsewhere').focus());
    act(() => void vi.advanceTimersByTime(11_999));
    expect(shown()).not.toBeNull();
    act(() => void vi.advanceTimersByTime(1));
    expect(shown()).toBeNull();
  });

  test('takes the focus only where nothing has it any more', async () => {
    render(
      <>
        <JournalToast />
        <button type="button">elsewhere</button>
      </>
    );
    screen.getByText('elsewhere').focus();
    await act(() => createList('Spring', AT));
    await screen.findByRole('button', { name: 'Undo' });
    await act(() => new Promise(resolve => setTimeout(resolve, 300)));
    expect(document.activeElement?.textContent).toBe('elsewhere');
    act(() => screen.getByText('elsewhere').blur());
    await act(() => createList('Summer', AT));
    await vi.waitFor(() => expect(said()).toContain('Summer'));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    cleanup();
  });
});
