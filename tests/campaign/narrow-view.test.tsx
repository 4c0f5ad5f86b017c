// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { NarrowView } from '@/components/campaign/narrow-view';
import { parseBudget, parseKeep, readWishes, wishesOfBrief } from '@/components/campaign/typed-wishes';
import { chooseBrief } from '@/lib/shortlist/briefs';
import { database } from '@/lib/shortlist/database';
import { undo } from '@/lib/shortlist/undo';
import { numberedId } from '../export/sample-row';
import { AT, keep, LIST, type Listed, setTheStage } from '../shortlist-view/stage';

configure({ asyncUtilTimeout: 10_000 });
setTheStage();

const BRIEF = '8d3f1f0e-0b5c-4c0e-9d2a-5a1b2c3d4e5f';
const asking = (name: string, score: number, priceYuan: number): Listed => ({
  name,
  score,
  facts: { quote: { kind: 'image', priceYuan, at: AT, from: 'user' } }
});
const three = [asking('dear', 90, 3_000), asking('good', 70, 1_500), asking('fair', 65, 1_500)];

/** The names of those who stay, or who leave. */
const named = (title: 'Stay' | 'Leave') =>
  within(screen.getByRole('region', { name: title }))
    .queryAllByRole('listitem')
    .map(item => within(item).getByRole('link').textContent);

async function open() {
  render(<NarrowView list={{ id: LIST, name: 'Spring' }} />);
  await screen.findByRole('textbox', { name: 'How many stay' });
  return userEvent.setup();
}

async function type(user: ReturnType<typeof userEvent.setup>, field: string, text: string) {
  await user.clear(screen.getByRole('textbox', { name: field }));
  if (text !== '') await user.type(screen.getByRole('textbox', { name: field }), text);
}

describe('narrowing a list', () => {
  test('the settings decide at each keystroke, and each who leaves has a reason', async () => {
    await keep(...three);
    const user = await open();
    expect(named('Stay')).toEqual(['dear', 'good', 'fair']);
    await type(user, 'How many stay', '2');
    await waitFor(() => expect(named('Leave')).toEqual(['fair']));
    expect(screen.getByText('All places are taken; the lowest score chosen is 70')).toBeDefined();
    await type(user, 'Budget', '3100');
    await waitFor(() => expect(named('Stay')).toEqual(['good', 'fair']));
    expect(screen.getByText(/¥3,000 does not fit/).textContent).toContain('¥100 is left');
    expect(screen.getByText('Total ¥3,000')).toBeDefined();
  });

  test('a text that is no figure is said, and nothing can be applied by it', async () => {
    await keep(...three);
    const user = await open();
    await type(user, 'Budget', 'a lot');
    expect(await screen.findByText('Not an amount. Write 50000 or 5w')).toBeDefined();
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Archive|^Apply/ })).toBeNull());
  });

  test('held by hand one stays, taken out another leaves, and the rules take over again', async () => {
    await keep(...three);
    const user = await open();
    await type(user, 'How many stay', '1');
    await waitFor(() => expect(named('Stay')).toEqual(['dear']));
    await user.click(screen.getByRole('button', { name: 'Keep fair' }));
    expect(named('Stay')).toEqual(['fair']);
    await user.click(screen.getByRole('button', { name: 'By rule again: fair' }));
    await user.click(screen.getByRole('button', { name: 'Take out dear' }));
    expect(named('Stay')).toEqual(['good']);
  });

  test('applied, who leaves is archived with the reason and who stays is vetted where ticked; one undo takes it back', async () => {
    await keep(...three);
    const before = await database.memberships.toArray();
    const user = await open();
    await type(user, 'How many stay', '2');
    await user.click(await screen.findByRole('checkbox', { name: 'Mark the 2 who stay as Vetted' }));
    await user.click(await screen.findByRole('button', { name: 'Archive 1' }));
    expect(await screen.findByText('1 was archived before and stays archived.')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('contentinfo'));
    const places = await database.memberships.toArray();
    expect(places.map(({ stage, archived }) => [stage, archived?.why])).toEqual([
      ['vetted', undefined],
      ['vetted', undefined],
      ['to-vet', 'All places are taken; the lowest score chosen is 70']
    ]);
    await undo(AT);
    const plain = ({ changed: _changed, ...place }: (typeof before)[number]) => place;
    expect((await database.memberships.toArray()).map(plain)).toEqual(before.map(plain));
  });

  test('who is held in by hand stays after the others were archived', async () => {
    await keep(...three);
    const user = await open();
    await type(user, 'Minimum score', '80');
    await waitFor(() => expect(named('Stay')).toEqual(['dear']));
    await user.click(screen.getByRole('button', { name: 'Keep fair' }));
    await user.click(await screen.findByRole('button', { name: 'Archive 1' }));
    await screen.findByText('1 was archived before and stays archived.');
    expect(named('Stay')).toEqual(['dear', 'fair']);
  });

  test('without the tick nobody changes stage', async () => {
    await keep(...three);
    const user = await open();
    await type(user, 'How many stay', '2');
    await user.click(await screen.findByRole('button', { name: 'Archive 1' }));
    await screen.findByText('1 was archived before and stays archived.');
    expect((await database.memberships.toArray()).map(({ stage }) => stage)).toEqual(['to-vet', 'to-vet', 'to-vet']);
  });

  test('the brief in use says how many, the budget and the sizes', async () => {
    await keep(...three);
    await database.briefs.put({
      id: BRIEF,
      brief: { name: 'Cream', budgetYuan: 1_600, creatorCount: 3, tiers: ['mega'] },
      createdAt: AT,
      updatedAt: AT
    });
    await chooseBrief(BRIEF);
    const user = await open();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Budget' }).value).toBe('1600');
    await waitFor(() => expect(named('Stay')).toEqual([]));
    await user.click(screen.getByRole('checkbox', { name: /Only the sizes/ }));
    await waitFor(() => expect(named('Stay')).toEqual(['good']));
  });

  test('after a reload the settings and who is held stand as they were; under another brief they are that brief’s', async () => {
    await keep(...three);
    const user = await open();
    await type(user, 'How many stay', '1');
    await user.click(await screen.findByRole('button', { name: 'Keep fair' }));
    cleanup();
    await open();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'How many stay' }).value).toBe('1');
    await waitFor(() => expect(named('Stay')).toEqual(['fair']));
    await database.briefs.put({ id: BRIEF, brief: { name: 'Cream', creatorCount: 2 }, createdAt: AT, updatedAt: AT });
    await chooseBrief(BRIEF);
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'How many stay' }).value).toBe('2')
    );
    await waitFor(() => expect(named('Stay')).toEqual(['dear', 'fair']));
  });

  test.each(['not json', '7', '{"typed":{"none":7},"hands":{"a":"up"}}'])(
    'settings that cannot be read (%s) are none',
    async kept => {
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      localStorage.setItem(`narrow-${LIST}`, kept);
      await keep(...three);
      await open();
      expect(named('Stay')).toEqual(['dear', 'good', 'fair']);
    }
  );

  test('nobody inspected: the next page to open is a link', async () => {
    await database.lists.put({ id: LIST, name: 'Spring', createdAt: AT });
    await database.memberships.put({ listId: LIST, creatorId: numberedId(1), addedAt: AT, stage: 'to-vet' });
    await open();
    expect(screen.getByText('The one candidate was not inspected yet')).toBeDefined();
    expect(screen.getByRole('link', { name: /^Open the page of/ }).getAttribute('href')).toContain(numberedId(1));
  });
});

test.each([
  ['0', 0],
  ['¥0', 0],
  ['', 'empty'],
  ['5万', 50_000],
  ['-1', 'unclear']
])('a budget of "%s"', (text, value) => expect(parseBudget(text)).toBe(value));

test.each([
  ['0', 'unclear'],
  ['1', 1],
  ['50', 50],
  ['51', 'unclear'],
  ['1.5', 'unclear'],
  ['', 'empty']
])('"%s" stay', (text, value) => expect(parseKeep(text)).toBe(value));

test('an empty number of those who stay is no wish; empty budget and score are none', () => {
  const typed = { ...wishesOfBrief(undefined), budget: '', minimum: '' };
  expect(readWishes(typed, undefined)).toEqual({ keep: 12, provisional: false });
  expect(readWishes({ ...typed, keep: '' }, undefined)).toBeUndefined();
});
