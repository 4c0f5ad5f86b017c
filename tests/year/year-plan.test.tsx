// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CampaignsView } from '@/components/year/campaigns-view';
import { database } from '@/lib/shortlist/database';
import { undo } from '@/lib/shortlist/undo';
import { post, postId, reading, work } from '../campaign/campaign-rows';
import { numberedId } from '../export/sample-row';
import { AT, keep, LIST, setTheStage } from '../shortlist-view/stage';

setTheStage();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29T08:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const AUTUMN = '7d3f1f0e-0b5c-4c0e-9d2a-5a1b2c3d4002';

/** 3 yuan per engagement of 阿梨, 0.40 of 小满 in two campaigns, 9 of 青柚. */
async function threeFinished() {
  await keep({ name: '阿梨' }, { name: '小满' }, { name: '青柚' });
  await database.lists.put({ id: AUTUMN, name: 'Autumn', createdAt: AT });
  await database.campaigns.bulkPut([
    { listId: LIST, madeAt: AT, finishedOn: '2026-11-20' },
    { listId: AUTUMN, madeAt: AT, finishedOn: '2026-11-25' }
  ]);
  await database.collaborations.bulkPut([
    work(0, { paid: { fee: 300 } }),
    work(1, { paid: { fee: 100 } }),
    work(2, { paid: { fee: 900 } }),
    { ...work(1, { paid: { fee: 100 } }), listId: AUTUMN }
  ]);
  await database.publications.bulkPut([
    post('a', 0, { postId: postId(1) }),
    post('b', 1, { postId: postId(2) }),
    post('c', 2, { postId: postId(3) }),
    { ...post('d', 1, { postId: postId(4) }), listId: AUTUMN }
  ]);
  await database.measurements.bulkPut([
    reading(1, 24, { likes: 70, collects: 20, comments: 10 }),
    reading(2, 24, { likes: 170, collects: 20, comments: 10 }, { creatorId: numberedId(1) }),
    reading(3, 24, { likes: 70, collects: 20, comments: 10 }, { creatorId: numberedId(2) }),
    reading(4, 24, { likes: 270, collects: 20, comments: 10 }, { creatorId: numberedId(1) })
  ]);
}

function open() {
  render(<CampaignsView isYear />);
  return userEvent.setup();
}

const quarter = (name: string) => screen.findByRole('region', { name: new RegExp(`^${name}`) });
const figure = (region: HTMLElement, name: string) =>
  within(region).getByText(name, { selector: 'dt' }).nextSibling?.textContent;
const links = (region: HTMLElement) => within(region).queryAllByRole('link');

describe('the quarters', () => {
  test('fill from all campaigns, a creator of two of them counted once', async () => {
    await threeFinished();
    open();
    const first = await quarter('Q1');
    await waitFor(() => expect(figure(first, 'Creators')).toBe('3Micro 3'));
    expect(figure(first, 'Posts out')).toBe('4');
    expect(figure(first, 'Engagements')).toBe('700');
    // Of 100, 100, 200 and 300 the middle is the mean of the second and the third.
    expect(figure(first, 'Median engagements of a post')).toBe('150');
    expect(figure(first, 'Spent')).toMatch(/^¥1,400/);
    // 3, 0.40 and 9.
    expect(figure(first, 'Median cost per engagement')).toBe('¥3n = 3');
    const mix = within(first).getByLabelText('Work with 10 to 15 creators from several tiers').closest('li');
    expect(mix?.textContent).toContain('3 creators of 1 tier so far');
    expect(within(await quarter('Q2')).getByText('Not begun yet.')).toBeDefined();
  });

  test('move with the month that the year begins in, and undo moves them back', async () => {
    await threeFinished();
    const user = open();
    const begins = await screen.findByLabelText<HTMLSelectElement>('First year begins in');
    await waitFor(() => expect(begins.value).toBe('2026-11'));
    await user.selectOptions(begins, 'August 2026');
    await waitFor(async () => expect(figure(await quarter('Q2'), 'Creators')).toBe('3Micro 3'));
    expect(figure(await quarter('Q1'), 'Creators')).toBe('0');
    expect(figure(await quarter('Q1'), 'Engagements')).toMatch(/^—/);
    expect(await database.quarters.get(['1', 'test'])).toMatchObject({ begins: '2026-08' });
    await undo(new Date().toISOString());
    await waitFor(() => expect(begins.value).toBe('2026-11'));
    await waitFor(async () => expect(figure(await quarter('Q1'), 'Creators')).toBe('3Micro 3'));
  });

  test('keep ticks and notes, each year its own', async () => {
    await threeFinished();
    const user = open();
    const first = await quarter('Q1');
    const playbook = () => screen.getByLabelText<HTMLInputElement>('Write down what worked, for everybody to use');
    await user.click(playbook());
    await waitFor(() => expect(playbook().checked).toBe(true));
    await user.type(within(first).getByLabelText('Note'), 'shorter');
    await waitFor(async () =>
      expect(await database.quarters.get(['1', 'test'])).toMatchObject({ done: ['playbook'], note: 'shorter' })
    );
    await user.click(screen.getByRole('button', { name: 'Year after' }));
    await waitFor(() => expect(playbook().checked).toBe(false));
    expect(within(await quarter('Q1')).getByLabelText<HTMLTextAreaElement>('Note').value).toBe('');
    await user.click(screen.getByRole('button', { name: 'Year before' }));
    await waitFor(() => expect(playbook().checked).toBe(true));
    await user.click(playbook());
    await waitFor(async () => expect(await database.quarters.get(['1', 'test'])).not.toHaveProperty('done'));
  });
});

describe('whom the results speak for', () => {
  test('with the figures, and a link to each', async () => {
    await threeFinished();
    open();
    const again = await screen.findByRole('region', { name: 'Work with again' });
    await waitFor(() => expect(links(again).map(link => link.textContent)).toEqual(['小满', '阿梨']));
    expect(links(again)[0]?.getAttribute('href')).toBe(`#/creator/${numberedId(1)}`);
    const [best] = within(again).getAllByRole('row').slice(1);
    expect(best?.textContent).toContain('¥0.40');
    const longer = screen.getByRole('region', { name: 'Offer a longer partnership' });
    expect(links(longer).map(link => link.textContent)).toEqual(['小满']);
    const not = screen.getByRole('region', { name: 'Do not continue' });
    expect(links(not).map(link => link.textContent)).toEqual(['青柚']);
    expect(screen.getByText('3 creators finished and measured. Median cost per engagement ¥3.')).toBeDefined();
  });

  test('is nobody below three measured results, and how many are unmeasured is said', async () => {
    await threeFinished();
    // Its page showed likes alone.
    await database.measurements.put(reading(3, 24, { likes: 70 }, { creatorId: numberedId(2) }));
    open();
    expect(await screen.findByText(/2 creators finished and measured\. 1 more finished without/)).toBeDefined();
    expect(screen.getByText(/Below 3 measured results nobody is named/)).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Work with again' })).toBeNull();
  });

  test('can be put on a list for the next quarter, without those whose tick is taken away', async () => {
    await threeFinished();
    const user = open();
    const again = await screen.findByRole('region', { name: 'Work with again' });
    await user.click(await within(again).findByRole('checkbox', { name: 'Select 阿梨' }));
    await user.click(within(again).getByRole('button', { name: 'Put 1 on a list' }));
    await user.click(await screen.findByRole('button', { name: /^Autumn/ }));
    await waitFor(async () => expect(await database.memberships.get([AUTUMN, numberedId(1)])).toBeDefined());
    expect(await database.memberships.get([AUTUMN, numberedId(0)])).toBeUndefined();
  });
});

test('a year without any campaign still stands with its aims', async () => {
  open();
  expect(await quarter('Q1')).toBeDefined();
  expect(screen.getAllByRole('checkbox')).toHaveLength(20);
  expect(screen.getByText(/0 creators finished and measured/)).toBeDefined();
});
