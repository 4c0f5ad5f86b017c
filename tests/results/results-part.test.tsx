// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { CampaignView } from '@/components/campaign/campaign-view';
import type { CampaignPlan } from '@/lib/shortlist/campaign';
import { database } from '@/lib/shortlist/database';
import { lastChange } from '@/lib/shortlist/journal';
import { undo } from '@/lib/shortlist/undo';
import { exactly, post, postId, reading, work } from '../campaign/campaign-rows';
import { numberedId } from '../export/sample-row';
import { AT, keep, LIST, setTheStage } from '../shortlist-view/stage';

configure({ asyncUtilTimeout: 10_000 });
setTheStage();

async function open(plan: Partial<CampaignPlan> = {}) {
  await database.campaigns.put({ listId: LIST, madeAt: AT, ...plan });
  render(<CampaignView list={{ id: LIST, name: 'Spring' }} part="results" />);
  await screen.findByRole('radio', { name: 'Enter figures' });
  return userEvent.setup();
}

/** Two creators: a mid-tier one with two measured posts, a micro one whose post nobody opened. */
async function two() {
  await keep(
    { name: 'Ali', facts: { tier: { id: 'mid', band: '' }, followers: exactly(200_000) }, stage: 'published' },
    { name: 'Qing', facts: { tier: { id: 'micro', band: '' } }, stage: 'contracted' },
    { name: 'Zoe', stage: 'to-vet' }
  );
  await database.publications.bulkPut([
    post('00000000-0000-4000-8000-000000000001', 0, { postId: postId(1), about: 'Winter cream' }),
    post('00000000-0000-4000-8000-000000000002', 0, { postId: postId(2), plannedOn: '2026-11-01' }),
    post('00000000-0000-4000-8000-000000000003', 1, { postId: postId(3) })
  ]);
  await database.measurements.bulkPut([
    reading(1, 24, { likes: 500, collects: 200, comments: 50 }),
    reading(1, 168, { likes: 900, collects: 400, comments: 100 }),
    reading(2, 24, { likes: 400, collects: 150, comments: 50 })
  ]);
}

const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
const cell = (figure: string, creator: string) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: `${figure}, ${creator}` });
const stored = (n: number) => database.collaborations.get([LIST, numberedId(n)]);

async function enter(user: ReturnType<typeof userEvent.setup>, figure: string, creator: string, text: string) {
  await user.clear(cell(figure, creator));
  if (text !== '') await user.type(cell(figure, creator), text);
  await user.tab();
}

describe('nothing yet', () => {
  test('leads to the posts', async () => {
    await keep({ name: 'Ali' });
    await open();
    expect(screen.getByRole('heading', { name: 'Nothing is out yet' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to posts' }).getAttribute('href')).toBe(
      `#/list/${LIST}/campaign/posts`
    );
  });

  test('what is missing is told, with the way there', async () => {
    await two();
    const user = await open();
    const gaps = within(screen.getByRole('list', { name: 'What is missing' }));
    expect(gaps.getByText(/^1 post is out and not measured/)).toBeTruthy();
    expect(gaps.getByText(/^The fees of 2 creators are not known/)).toBeTruthy();
    await user.click(gaps.getAllByRole('button', { name: 'Enter figures' })[0] as HTMLElement);
    expect(cell('Fee', 'Ali')).toBeTruthy();
  });
});

describe('the whole campaign', () => {
  test('actual against target, and over how many', async () => {
    await two();
    await database.collaborations.put(
      work(0, { paid: { fee: 3_000, product: 200 }, results: { reads: 20_000, impressions: 64_000 } })
    );
    await open({ targets: { engagements: 4_000, cpe: 1, reads: 10_000 }, spent: { ads: 800 }, budgetYuan: 8_000 });
    // 1,400 + 600 engagements; 3,200 for the creator and 800 for all of it.
    expect(row('Engagements').textContent).toContain('2,000');
    expect(row('Engagements').textContent).toContain('2 of 3 posts');
    expect(row('Engagements').textContent).toContain('50% of 4,000');
    expect(row('Cost per engagement').textContent).toContain('¥2');
    expect(row('Cost per engagement').textContent).toContain('100% above ¥1');
    expect(row('Cost per engagement').textContent).toContain('Good');
    expect(row('Reads').textContent).toContain('200% of 10,000');
    expect(row('Engagement rate').textContent).toContain('10.0%');
    expect(row('Engagement rate').textContent).toContain('over reads');
    expect(row('Cost per 1,000 impressions').textContent).toContain('¥62.50');
    expect(row('Return on investment').textContent).toContain('—');
    // A row of the dashboard and the foot of the costs.
    expect(screen.getAllByText('50% of the ¥8,000 budget')).toHaveLength(2);
    expect(screen.getByText(/^~¥1,900 \(¥960 – ¥3,200\), at ¥30/)).toBeTruthy();
  });

  test('by tier what was spent for all of it is left out', async () => {
    await two();
    await database.collaborations.put(work(0, { paid: { fee: 3_000 } }));
    const user = await open({ spent: { ads: 800 }, mix: [{ tier: 'nano', creators: 5, posts: 2 }] });
    await user.click(screen.getByRole('radio', { name: 'By tier' }));
    const lines = within(screen.getByRole('table', { name: 'By tier' })).getAllByRole('row');
    expect(
      lines.map(line => within(line).getAllByRole(line === lines[0] ? 'columnheader' : 'rowheader')[0]?.textContent)
    ).toEqual(['Tier', 'Mid-tier', 'Micro', 'Nano']);
    expect(row('Mid-tier').textContent).toContain('¥1.50');
    expect(row('Nano').textContent).toContain('0 of 5');
    expect(screen.getByText('¥800 spent for the campaign as a whole is not in these figures.')).toBeTruthy();
  });
});

test('the heads of a table sort it: most engagements first, then as it is clicked', async () => {
  await two();
  await database.collaborations.bulkPut([
    work(0, { paid: { fee: 3_000 } }),
    work(1, { paid: { fee: 500 }, results: { reads: 90 } })
  ]);
  const user = await open();
  await user.click(screen.getByRole('radio', { name: 'By creator' }));
  const table = within(screen.getByRole('table', { name: 'By creator' }));
  const names = () => table.getAllByRole('rowheader').map(({ textContent }) => textContent);
  const head = (name: string) => table.getByRole('columnheader', { name });
  expect(names()).toEqual(['Ali', 'Qing']);
  expect(head('Engagements').getAttribute('aria-sort')).toBe('descending');
  await user.click(within(head('Reads')).getByRole('button'));
  expect(names()).toEqual(['Qing', 'Ali']);
  expect(head('Engagements').getAttribute('aria-sort')).toBeNull();
  await user.click(within(head('Cost')).getByRole('button'));
  expect(names()).toEqual(['Ali', 'Qing']);
  await user.click(within(head('Cost')).getByRole('button'));
  expect(head('Cost').getAttribute('aria-sort')).toBe('ascending');
  expect(names()).toEqual(['Qing', 'Ali']);
  await user.click(screen.getByRole('radio', { name: 'Conversion and return' }));
  expect(screen.getByRole('columnheader', { name: 'Revenue' }).getAttribute('aria-sort')).toBe('descending');
});

test('the curves add up to one that says over how many posts it runs', async () => {
  await two();
  const user = await open();
  await user.click(await screen.findByRole('radio', { name: 'All together' }));
  // 750 + 600 after a day; after a week the first alone.
  expect(screen.getByRole('img', { name: /2 of 3 posts.*1,350 engagements.*after 24 hours/ })).toBeTruthy();
  expect(screen.getByRole('img', { name: /1 of 3 posts.*1,400 engagements.*after 7 days/ })).toBeTruthy();
});

describe('the sheet', () => {
  async function sheet() {
    await two();
    const user = await open();
    await user.click(screen.getByRole('radio', { name: 'Enter figures' }));
    return user;
  }

  test('has whoever takes part, and on demand everybody', async () => {
    const user = await sheet();
    expect(screen.queryByRole('textbox', { name: 'Fee, Zoe' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show all 3 creators' }));
    expect(cell('Fee', 'Zoe')).toBeTruthy();
  });

  test('keeps what is typed, as people type it; one step back takes it back', async () => {
    const user = await sheet();
    await enter(user, 'Fee', 'Ali', '1.2w');
    await waitFor(() => expect(cell('Fee', 'Ali').value).toBe('12,000'));
    await enter(user, 'Fee', 'Qing', '0');
    await enter(user, 'Reads', 'Ali', '3.6万');
    await waitFor(async () => expect((await stored(0))?.results).toEqual({ reads: 36_000 }));
    expect((await stored(1))?.paid).toEqual({ fee: 0 });
    await waitFor(() => expect(cell('Reads', 'Ali').value).toBe('36,000'));
    await undo(AT);
    await waitFor(() => expect(cell('Reads', 'Ali').value).toBe(''));
    await enter(user, 'Fee', 'Ali', '');
    await waitFor(async () => expect(await stored(0)).not.toHaveProperty('paid'));
  });

  test('a loss is written with a minus, and counts', async () => {
    const user = await sheet();
    await enter(user, 'Fee', 'Ali', '1000');
    await enter(user, 'Gross profit', 'Ali', '-1,200');
    expect(cell('Gross profit', 'Ali').value).toBe('−1,200');
    await waitFor(async () => expect((await stored(0))?.results).toEqual({ grossProfitYuan: -1_200 }));
    await enter(user, 'Gross profit', 'Qing', 'bad');
    expect(screen.getByText(/^“bad” is no amount of yuan/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Figures' }));
    expect(row('Gross profit').textContent).toContain('−¥1,200');
    // (−1,200 − 1,000) ÷ 1,000
    expect(row('Return on investment').textContent).toContain('−220%');
  });

  test.each(['-200', 'abc', '99999999999999', '12.5.1'])(
    '%s is refused with a sentence, the last figure stays',
    async text => {
      const user = await sheet();
      await enter(user, 'Fee', 'Ali', '300');
      await enter(user, 'Fee', 'Ali', text);
      expect(screen.getByText(`“${text}” is no figure of 0 or more; what stood there stays.`)).toBeTruthy();
      expect(cell('Fee', 'Ali').getAttribute('aria-invalid')).toBe('true');
      expect((await stored(0))?.paid).toEqual({ fee: 300 });
      await user.click(cell('Fee', 'Ali'));
      await user.keyboard('{Escape}');
      await waitFor(() => expect(cell('Fee', 'Ali').value).toBe('300'));
      expect(screen.queryByText(/is no figure of 0 or more/)).toBeNull();
    }
  );

  test('half an order is none', async () => {
    const user = await sheet();
    await enter(user, 'Orders', 'Ali', '2.5');
    expect(cell('Orders', 'Ali').getAttribute('aria-invalid')).toBe('true');
    expect(await stored(0)).toBeUndefined();
  });

  test('Enter goes down a column, Tab along a row', async () => {
    const user = await sheet();
    await user.click(cell('Fee', 'Ali'));
    await user.keyboard('500{Enter}');
    expect(document.activeElement).toBe(cell('Fee', 'Qing'));
    await waitFor(async () => expect((await stored(0))?.paid).toEqual({ fee: 500 }));
    await user.tab();
    expect(document.activeElement).toBe(cell('Platform fee', 'Qing'));
  });

  test('of many creators those in sight are drawn; Enter and Tab reach everybody, and copied cells too', async () => {
    await keep(...Array.from({ length: 80 }, (_, n) => ({ name: `C${n}`, stage: 'contracted' as const })));
    const user = await open();
    await user.click(screen.getByRole('radio', { name: 'Enter figures' }));
    const table = screen.getByRole('table', { name: 'What no page shows' });
    expect(table.getAttribute('aria-rowcount')).toBe('81');
    expect(within(table).getAllByRole('rowheader').length).toBeLessThan(50);
    await user.click(cell('Fee', 'C0'));
    await user.paste(Array.from({ length: 80 }, (_, n) => String(100 + n)).join('\n'));
    await waitFor(async () => expect((await stored(79))?.paid).toEqual({ fee: 179 }));
    for (let n = 0; n < 79; n++) fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'Enter' });
    expect(document.activeElement).toBe(cell('Fee', 'C79'));
    expect(cell('Fee', 'C79').closest('tr')?.getAttribute('aria-rowindex')).toBe('81');
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(cell('Gross profit', 'C78'));
  });

  test('copied columns go in as one change', async () => {
    const user = await sheet();
    await user.click(cell('Fee', 'Ali'));
    await user.paste('¥3,000\t300\n1.2w\tfree\n7\t8\n');
    await waitFor(async () => expect((await stored(1))?.paid).toEqual({ fee: 12_000 }));
    expect((await stored(0))?.paid).toEqual({ fee: 3_000, platformFee: 300 });
    expect(
      screen.getByText(
        'Pasted: 3 figures. 1 could not be read and were left out, the first is “free”. 2 found no cell.'
      )
    ).toBeTruthy();
    await undo(AT, (await lastChange())?.id);
    expect(await stored(0)).toBeUndefined();
    expect(await stored(1)).toBeUndefined();
  });

  test('what was spent for the campaign as a whole', async () => {
    const user = await sheet();
    await user.type(screen.getByRole('textbox', { name: 'Production' }), '0');
    await user.type(screen.getByRole('textbox', { name: 'Promotion' }), '1.5k');
    await waitFor(async () =>
      expect((await database.campaigns.get(LIST))?.spent).toEqual({ ads: 1_500, production: 0 })
    );
  });
});

test('the report has the frame, all tables and what was learned', async () => {
  await two();
  const user = await open({ goal: 'balanced', budgetYuan: 50_000, startsOn: '2026-10-25' });
  await user.type(screen.getByRole('textbox', { name: 'What we learned' }), 'Post on Thursdays.');
  await waitFor(async () => expect((await database.campaigns.get(LIST))?.learnings).toBe('Post on Thursdays.'));
  await user.click(screen.getByRole('radio', { name: 'Report' }));
  const report = within(screen.getByRole('article'));
  expect(await report.findByText('Post on Thursdays.')).toBeTruthy();
  for (const text of ['Report: Spring', 'Balanced', 'Oct 25, 2026', '¥50,000'])
    expect(report.getByText(text)).toBeTruthy();
  expect(report.getAllByRole('heading', { level: 2 }).map(heading => heading.textContent)).toEqual([
    'Report: Spring',
    'Targets and what came of them',
    'By tier',
    'By partnership',
    'By creator',
    'Best posts',
    'Engagements by age of a post',
    'Posts by day',
    'Costs',
    'What we learned',
    'What is missing, what is estimated'
  ]);
  expect(report.getByRole('link', { name: 'Winter cream' }).getAttribute('href')).toContain(postId(1));
});

test('whoever left the list still counts, by the name that is known', async () => {
  await two();
  await database.memberships.delete([LIST, numberedId(0)]);
  const user = await open();
  await user.click(screen.getByRole('radio', { name: 'By creator' }));
  expect(await screen.findByRole('link', { name: 'Ali' })).toBeTruthy();
});
