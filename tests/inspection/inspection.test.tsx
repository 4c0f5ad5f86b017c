// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { database } from '@/lib/shortlist/database';
import { reading } from '@/tests/measures/evidence';
import { example } from '@/tests/report/example';
import { keep, openOn, setTheStage, stored } from './stage';

setTheStage();

const addButton = () =>
  within(screen.getByRole('contentinfo')).getByRole<HTMLButtonElement>('button', { name: /^Add/ });
const rowOf = (flag: string) => screen.getByText(flag, { selector: '.nm' }).closest('li');

describe('what is shown', () => {
  test('signals: raised first, then not checked with what to do, then clear with the figure', async () => {
    const id = await keep({}, { quotes: [{ kind: 'image', priceYuan: 600, at: example.firstSeenAt, from: 'user' }] });
    await openOn(id);
    const rows = screen.getByText('Eight signals').closest('section')?.querySelectorAll('li.flag') ?? [];
    expect([...rows].map(row => row.className.split(' ')[1])).toEqual([
      'warn',
      ...Array.from({ length: 5 }, () => 'unknown'),
      'clear',
      'clear'
    ]);
    expect(rowOf('Too-good-to-be-true price')?.textContent).toContain('A quote of ¥600 is');
    expect(rowOf('Low engagement')?.textContent).toContain('alarm below 0.07%');
    expect(rowOf('Low engagement')?.textContent).toContain('Clear');
    expect(rowOf('Generic comments')?.textContent).toBe('Generic commentsOpen 3 notes');
    expect(rowOf('Controversial history')?.textContent).toBe('Controversial historyAnswer 1 question');
  });

  test('an unknown criterion stands grey with its remedy, a known one with points and words read', async () => {
    await openOn(await keep());
    const criterion = (name: string) => screen.getByText(name, { selector: 'li > span' }).closest('li');
    expect(criterion('Growth health')?.className).toBe('un');
    expect(criterion('Growth health')?.textContent).toBe('Growth healthNot measured5Visit again in 7 days');
    expect(criterion('Lifetime engagement')?.textContent).toMatch(
      /4\.0 \/ 6.*8\.9 \(8\.6–9\.0\) likes and saves per follower\. Read from31\.9万3\.6万$/
    );
  });

  test('the notes behind a figure are links that only the user follows', async () => {
    const user = await openOn(await keep());
    const summary = screen.getAllByText('See the 20 notes', { selector: 'summary' })[0];
    if (summary === undefined) throw new Error('no notes cited');
    await user.click(summary);
    const links = within(summary.closest('details') ?? document.body).getAllByRole('link');
    expect(links).toHaveLength(20);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https:\/\/www\.xiaohongshu\.com\/explore\/[0-9a-f]{24}$/);
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer']);
    }
  });

  test('a hostile name is text', async () => {
    const nickname = `<img src=x onerror="document.title='owned'">\u202Egnp.\u200B${'长'.repeat(10_000)}`;
    await openOn(await keep({ profile: { ...example.profile, nickname: reading(nickname), redId: reading('<b>') } }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(nickname);
    expect(document.querySelector('img, b > *, script')).toBeNull();
    expect(document.querySelector('.ava')?.textContent).toBe('<');
    expect(screen.getByRole('heading', { level: 1 }).title).toHaveLength(200);
    expect(document.title).not.toBe('owned');
  });

  test('a name that cannot be seen gives way to the id', async () => {
    await openOn(
      await keep({ profile: { ...example.profile, nickname: reading('\u200B\u202E '), redId: reading('xm') } })
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('xm');
  });
});

describe('the shortlist', () => {
  test('the key A adds to a first list; the button takes off again, and that can be undone', async () => {
    const id = await keep();
    const user = await openOn(id);
    await waitFor(() => expect(addButton().disabled).toBe(false));
    await user.keyboard('a');
    await user.click(await screen.findByRole('button', { name: 'In list' }));
    expect(await database.memberships.count()).toBe(0);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: 'In list' });
    expect(await database.memberships.toArray()).toMatchObject([{ creatorId: id, stage: 'to-vet' }]);
    expect((await database.lists.toArray()).map(({ name }) => name)).toEqual(['My shortlist']);
  });

  test('an A that is typed into a field adds nothing', async () => {
    const user = await openOn(await keep());
    await waitFor(() => expect(addButton().disabled).toBe(false));
    await user.click(screen.getByRole('button', { name: 'Add Price' }));
    await user.type(screen.getByRole('textbox', { name: 'Image note price' }), 'a');
    expect(await database.memberships.count()).toBe(0);
  });

  test('a new list can be named, and is the one that Add uses', async () => {
    const id = await keep();
    await database.lists.put({ id: crypto.randomUUID(), name: 'Autumn', createdAt: '2099-01-01T00:00:00.000Z' });
    const user = await openOn(id);
    await user.click(await screen.findByRole('button', { name: /Autumn/ }));
    await user.type(await screen.findByRole('textbox', { name: 'New list' }), ' Spring {Enter}');
    await screen.findByRole('button', { name: /Spring/ });
    await user.click(addButton());
    await screen.findByRole('button', { name: 'In list' });
    const list = await database.lists.filter(({ name }) => name === 'Spring').first();
    if (list === undefined) throw new Error('no list was made');
    expect(await database.memberships.toArray()).toMatchObject([{ listId: list.id, creatorId: id }]);
  });

  test('tags and the note are kept while they are written', async () => {
    const id = await keep({}, { tags: ['old'] });
    const user = await openOn(id);
    await user.click(screen.getByRole('button', { name: 'Tags' }));
    await user.type(await screen.findByRole('textbox', { name: 'Add a tag' }), '干皮，测评{Enter}');
    await waitFor(async () => expect((await stored(id))?.tags).toEqual(['old', '干皮', '测评']));
    await user.click(await screen.findByRole('button', { name: 'Remove tag “old”' }));
    await waitFor(async () => expect((await stored(id))?.tags).toEqual(['干皮', '测评']));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Note' }));
    await user.type(await screen.findByRole('textbox', { name: 'Note' }), '问过');
    await waitFor(async () => expect((await stored(id))?.note).toBe('问过'));
  });
});
