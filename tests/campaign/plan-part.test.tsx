// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { CampaignView } from '@/components/campaign/campaign-view';
import { ownDay } from '@/components/words/own-day';
import type { Campaign } from '@/lib/shortlist/campaign';
import { database } from '@/lib/shortlist/database';
import { undo } from '@/lib/shortlist/undo';
import { AT, keep, LIST, setTheStage } from '../shortlist-view/stage';

configure({ asyncUtilTimeout: 10_000 });
setTheStage();

const plan = (fields: Partial<Campaign> = {}) => database.campaigns.put({ listId: LIST, madeAt: AT, ...fields });
const stored = () => database.campaigns.get(LIST);
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const today = ownDay(new Date().toISOString());

async function open() {
  render(<CampaignView list={{ id: LIST, name: 'Spring' }} part="plan" />);
  await screen.findAllByRole('heading', { level: 2 });
  return userEvent.setup();
}

describe('beginning', () => {
  test('from a template: goal, money, days, steps, targets and creators wanted are filled', async () => {
    await keep({ name: 'ann' });
    const user = await open();
    await user.click(await screen.findByRole('button', { name: /^Use this template: Seeding/ }));
    await screen.findByRole('heading', { name: 'Ten steps' });
    expect(field('Budget').value).toBe('30000');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Awareness/ }).checked).toBe(true);
    expect(field('Posts, at least').value).toBe('15');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'How to work together' }).value).toBe(
      'product-seeding'
    );
    const micro = screen.getByRole('group', { name: 'Micro' });
    expect(within(micro).getByRole<HTMLInputElement>('textbox', { name: 'Creators' }).value).toBe('20');
    expect(screen.getByLabelText<HTMLInputElement>('Starts').value).toBe(today);
    expect(screen.getByLabelText<HTMLInputElement>('Day for “Set objectives”').value).toBe(today);
    const measured = await stored();
    expect(screen.getByLabelText<HTMLInputElement>('Day for “Measure”').value).toBe(measured?.endsOn);
    await undo(AT);
    await screen.findByRole('button', { name: /^Use this template: Seeding/ });
    expect(await stored()).toBeUndefined();
  });

  test('blank: nothing is set, nothing is called late', async () => {
    await keep();
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Begin blank' }));
    await screen.findByRole('heading', { name: 'Ten steps' });
    expect(await stored()).toMatchObject({ listId: LIST });
    expect(screen.getAllByText('nobody on the list yet')).toHaveLength(8);
    expect(screen.queryByText('past')).toBeNull();
  });
});

describe('figures', () => {
  test.each([
    ['-5', undefined],
    ['a lot', undefined],
    ['1e9', undefined],
    ['5w', 50_000],
    ['8万', 80_000]
  ])('a budget typed as %s', async (text, kept) => {
    await keep();
    await plan();
    const user = await open();
    await user.type(field('Budget'), text);
    if (kept === undefined) {
      expect(await screen.findByText(new RegExp(`“${text}”`))).toBeDefined();
      expect(field('Budget').getAttribute('aria-invalid')).toBe('true');
    }
    const last = kept ?? (await stored())?.budgetYuan;
    await waitFor(async () => expect((await stored())?.budgetYuan).toBe(last));
    // Of what cannot be read only its readable beginning may have been kept.
    expect(last === undefined || last > 0).toBe(true);
  });

  test('a target as a percentage is kept as a share; emptied it is none, and the field follows an undo', async () => {
    await keep();
    await plan({ targets: { posts: 5 } });
    const user = await open();
    await user.type(field('Engagement rate, at least'), '4.5%');
    await waitFor(async () => expect((await stored())?.targets).toEqual({ posts: 5, engagementRate: 0.045 }));
    await user.clear(field('Posts, at least'));
    await waitFor(async () => expect((await stored())?.targets).toEqual({ engagementRate: 0.045 }));
    await user.tab();
    await undo(AT);
    await waitFor(() => expect(field('Posts, at least').value).toBe('5'));
  });

  test('creators wanted: a tier is in the mix as long as creators of it are', async () => {
    await keep({ name: 'ann', facts: { tier: { id: 'nano', band: '1K' } } });
    await plan();
    const user = await open();
    const nano = within(screen.getByRole('group', { name: 'Nano' }));
    expect(nano.getByText('1 on the list')).toBeDefined();
    await user.type(nano.getByRole('textbox', { name: 'Creators' }), '30');
    await waitFor(async () => expect((await stored())?.mix).toEqual([{ tier: 'nano', creators: 30, posts: 1 }]));
    await user.clear(await nano.findByRole('textbox', { name: 'Posts of each' }));
    await user.type(nano.getByRole('textbox', { name: 'Posts of each' }), '2');
    await waitFor(async () => expect((await stored())?.mix).toEqual([{ tier: 'nano', creators: 30, posts: 2 }]));
    await user.clear(nano.getByRole('textbox', { name: 'Creators' }));
    await waitFor(async () => expect((await stored())?.mix).toBeUndefined());
    // How many posts of nobody is no question.
    await waitFor(() => expect(nano.queryByRole('textbox', { name: 'Posts of each' })).toBeNull());
  });
});

describe('the ten steps', () => {
  test('a day before the step above is said, one that is past is marked until the step is done', async () => {
    await keep({ name: 'ann' });
    await plan({ stepDays: { vet: '2026-01-10' } });
    const user = await open();
    expect(screen.getAllByText('past')).toHaveLength(1);
    const day = screen.getByLabelText<HTMLInputElement>('Day for “Reach out”');
    await user.type(day, '2026-01-05');
    await screen.findByText('Before the step above');
    expect((await stored())?.stepDays).toEqual({ vet: '2026-01-10', outreach: '2026-01-05' });
    await database.memberships.toCollection().modify({ stage: 'negotiating' });
    await waitFor(() => expect(screen.queryByText('past')).toBeNull());
    expect(screen.getAllByText('1 of 1 done')).toHaveLength(2);
  });

  test('what the plan shows is ticked by itself; what it cannot show is ticked by hand', async () => {
    await keep();
    await plan({ goal: 'balanced' });
    const user = await open();
    expect(screen.getByText('1 of 4')).toBeDefined();
    await user.click(screen.getByText('Find candidates'));
    await user.click(screen.getByRole('checkbox', { name: '20 to 50 candidates are on the list' }));
    await screen.findByText('1 of 3');
    expect((await stored())?.done).toEqual(['identify.candidates']);
  });
});

test('it is called finished today, opened again, and taken away', async () => {
  await keep();
  await plan({ goal: 'balanced' });
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'Call it finished' }));
  expect((await screen.findByLabelText<HTMLInputElement>('Finished on')).value).toBe(today);
  await user.click(screen.getByRole('button', { name: 'Open again' }));
  await waitFor(async () => expect((await stored())?.finishedOn).toBeUndefined());
  await user.click(screen.getByRole('button', { name: 'Remove the campaign' }));
  await screen.findByRole('button', { name: 'Begin blank' });
  expect(await stored()).toBeUndefined();
});
