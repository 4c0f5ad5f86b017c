// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CampaignView } from '@/components/campaign/campaign-view';
import { ownDay } from '@/components/words/own-day';
import type { Campaign } from '@/lib/shortlist/campaign';
import type { CollaborationWork } from '@/lib/shortlist/collaboration';
import { database } from '@/lib/shortlist/database';
import { lastChange } from '@/lib/shortlist/journal';
import { stages } from '@/lib/shortlist/shortlist';
import { undo } from '@/lib/shortlist/undo';
import { numberedId } from '../export/sample-row';
import { keep, LIST, type Listed, setTheStage } from '../shortlist-view/stage';

setTheStage();

const DAY = 86_400_000;
const at = (days: number) => new Date(Date.now() + days * DAY).toISOString();
const day = (days: number) => ownDay(at(days));

beforeEach(() => {
  // The page has no layout here, and no observers of it.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    }
  );
});

interface Given {
  campaign?: Partial<Campaign>;
  works?: CollaborationWork[];
  /** Days since each was moved. */
  waited?: number;
}

const three: Listed[] = [{ name: '阿梨', stage: 'contacted' }, { name: '小满' }, { name: '青柚', stage: 'vetted' }];

async function open(people: Listed[] = three, { campaign, works = [], waited = 0 }: Given = {}) {
  await keep(...people);
  const changed = { stage: at(-waited) };
  await database.memberships.toCollection().modify({ addedAt: at(-waited), changed });
  await database.campaigns.put({ listId: LIST, madeAt: at(-50), ...campaign });
  await database.collaborations.bulkPut(works.map((work, n) => ({ listId: LIST, creatorId: numberedId(n), ...work })));
  render(<CampaignView list={{ id: LIST, name: 'Spring' }} part="people" />);
  return userEvent.setup();
}

const column = (stage: string) => screen.findByRole('region', { name: new RegExp(`^${stage} ?\\d`) });
const cardOf = async (name: string) => (await screen.findByRole('button', { name })).closest('.card') as HTMLElement;
const stageOf = async (n: number) => (await database.memberships.get([LIST, numberedId(n)]))?.stage;
const workOf = (n: number) => database.collaborations.get([LIST, numberedId(n)]);

async function openWork(user: ReturnType<typeof userEvent.setup>, name = '阿梨') {
  await user.click(await screen.findByRole('button', { name }));
  return screen.findByRole('complementary', { name: `Work with ${name}` });
}

describe('the board', () => {
  test('has a column for each of the ten stages, with who is at it', async () => {
    await open();
    expect(within(await column('Contacted')).getByRole('button', { name: '阿梨' })).toBeDefined();
    expect(within(await column('To vet')).getByRole('button', { name: '小满' })).toBeDefined();
    expect(within(await column('Negotiating')).queryAllByRole('listitem')).toHaveLength(0);
    expect(document.querySelectorAll('.column')).toHaveLength(stages.length);
  });

  test('a card is moved by its list of stages, keeps the focus, and undo brings it back', async () => {
    const user = await open();
    const choice = await screen.findByLabelText('Move 小满 to another stage');
    await user.hover(choice);
    await user.selectOptions(choice, 'Briefed');
    expect(await within(await column('Briefed')).findByRole('button', { name: '小满' })).toBeDefined();
    expect(await stageOf(1)).toBe('briefed');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Move 小满 to another stage')));
    await undo(at(0));
    expect(await within(await column('To vet')).findByRole('button', { name: '小满' })).toBeDefined();
  });

  test('whom the filter hides after the move does not take the focus once it is cleared', async () => {
    const user = await open(three, { works: [{ dueOn: day(-2) }, { dueOn: day(-2) }, {}] });
    const filter = await screen.findByLabelText('Only overdue or stuck');
    await user.click(filter);
    const choice = await screen.findByLabelText('Move 小满 to another stage');
    await user.hover(choice);
    await user.selectOptions(choice, 'Measured');
    await waitFor(() => expect(screen.queryByRole('button', { name: '小满' })).toBeNull());
    await user.click(filter);
    await screen.findByRole('button', { name: '小满' });
    expect(document.activeElement).toBe(filter);
  });

  test('a card is dragged to another column; something else dropped there moves nobody', async () => {
    await open();
    const carried = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, text: string) => carried.set(type, text),
      getData: (type: string) => carried.get(type) ?? '',
      get types() {
        return [...carried.keys()];
      }
    };
    const target = await column('Negotiating');
    const foreign = createEvent.drop(target, { dataTransfer: { types: ['text/plain'], getData: () => numberedId(1) } });
    fireEvent(target, foreign);
    expect(foreign.defaultPrevented).toBe(false);
    fireEvent.dragStart(await cardOf('阿梨'), { dataTransfer });
    const over = createEvent.dragOver(target, { dataTransfer });
    fireEvent(target, over);
    expect(over.defaultPrevented).toBe(true);
    fireEvent.drop(target, { dataTransfer });
    expect(await within(await column('Negotiating')).findByRole('button', { name: '阿梨' })).toBeDefined();
    expect(await stageOf(1)).toBe('to-vet');
    // Dropped where it stands, nothing happens: it has been there since the same moment.
    const since = async () => (await database.memberships.get([LIST, numberedId(0)]))?.changed?.stage;
    const before = await since();
    fireEvent.drop(await column('Negotiating'), { dataTransfer });
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(await since()).toBe(before);
  });

  test('says what is next, by whom, by when, and what is late', async () => {
    await open(three, {
      works: [{ nextAction: '要报价', owner: '小周', dueOn: day(-2) }, {}, {}],
      campaign: { stepDays: { outreach: day(5) } },
      waited: 20
    });
    const late = await cardOf('阿梨');
    for (const words of ['要报价', '小周', '2 days overdue']) expect(late.textContent).toContain(words);
    // The first stage waits for nothing, and has no day in this plan.
    expect((await cardOf('小满')).querySelector('.lag')).toBeNull();
    expect((await cardOf('小满')).textContent).toContain('No next action');
    // The campaign's day is to come: twenty days at the stage are not called stuck.
    expect((await cardOf('青柚')).textContent).toContain('Plan: ');
    expect((await cardOf('青柚')).querySelector('.lag')).toBeNull();
  });

  test('without any day, who stands still is called stuck', async () => {
    await open(three, { waited: 20 });
    expect((await cardOf('阿梨')).textContent).toContain('Stuck for 20 days');
  });

  test('the campaign’s day that is over makes late', async () => {
    await open(three, { campaign: { stepDays: { outreach: day(-3) } } });
    expect((await cardOf('青柚')).textContent).toContain('3 days overdue');
    expect(screen.getByText('3 creators, 2 overdue or stuck')).toBeDefined();
  });

  test('of 200 at one stage only those in sight are drawn', async () => {
    await open(Array.from({ length: 200 }, (_, n) => ({ name: `c${n}` })));
    await screen.findByText('200 creators');
    const drawn = (await column('To vet')).querySelectorAll('.card').length;
    expect(drawn).toBeGreaterThan(4);
    expect(drawn).toBeLessThan(20);
  });

  test('a list with nobody says what to do', async () => {
    await open([]);
    expect(await screen.findByRole('heading', { name: 'Nobody is on this list yet' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Open the list' }).getAttribute('href')).toBe(`#/list/${LIST}`);
  });
});

describe('the list', () => {
  const names = () => screen.getAllByRole('rowheader').map(cell => cell.querySelector('button')?.textContent);

  async function openList(given: Given = {}) {
    const user = await open(three, given);
    await user.click(await screen.findByRole('radio', { name: 'List' }));
    await screen.findByRole('table');
    return user;
  }

  test('is remembered', async () => {
    await openList();
    expect(localStorage.getItem('people-view')).toBe('list');
  });

  test('is sorted by what is late, by day and by stage, there and back; who has none stays last', async () => {
    const user = await openList({ works: [{ dueOn: day(-1) }, { dueOn: day(-4) }, {}] });
    await waitFor(() => expect(names()).toEqual(['小满', '阿梨', '青柚']));
    await user.click(screen.getByRole('button', { name: 'Late' }));
    expect(names()).toEqual(['阿梨', '小满', '青柚']);
    await user.click(screen.getByRole('button', { name: 'Due day' }));
    expect(names()).toEqual(['小满', '阿梨', '青柚']);
    expect(screen.getByRole('columnheader', { name: 'Due day' }).getAttribute('aria-sort')).toBe('ascending');
    await user.click(screen.getByRole('button', { name: 'Due day' }));
    expect(names()).toEqual(['阿梨', '小满', '青柚']);
    await user.click(screen.getByRole('button', { name: 'Stage' }));
    expect(names()).toEqual(['小满', '青柚', '阿梨']);
  });

  test('is narrowed to one owner and to what is late', async () => {
    const user = await openList({ works: [{ owner: '小周 ', dueOn: day(-1) }, { owner: '小周' }, {}] });
    await user.selectOptions(await screen.findByLabelText('Show one owner’s creators'), '小周');
    expect(names()).toEqual(['阿梨', '小满']);
    await user.click(screen.getByLabelText('Only overdue or stuck'));
    expect(names()).toEqual(['阿梨']);
    await user.selectOptions(screen.getByLabelText('Show one owner’s creators'), 'No owner');
    await user.click(screen.getByRole('button', { name: 'Show everybody' }));
    expect(names()).toHaveLength(3);
  });

  test('several get an owner, a day and a stage at once, each as one change', async () => {
    const user = await openList({ works: [{ owner: '小周' }] });
    await user.click(await screen.findByLabelText('Select all'));
    await user.click(screen.getByLabelText('Select 青柚'));
    const bar = screen.getByRole('toolbar', { name: 'Actions for the selected' });
    expect(bar.textContent).toContain('2 selected');
    await user.click(within(bar).getByRole('button', { name: 'Set owner' }));
    await user.type(await screen.findByRole('combobox', { name: 'Owner' }), '林');
    await user.click(screen.getByRole('button', { name: 'Set for 2 creators' }));
    await waitFor(async () => expect((await workOf(1))?.owner).toBe('林'));
    expect((await workOf(0))?.owner).toBe('林');
    expect((await workOf(2))?.owner).toBeUndefined();
    await undo(at(0));
    expect([(await workOf(0))?.owner, (await workOf(1))?.owner]).toEqual(['小周', undefined]);
    await user.click(within(bar).getByRole('button', { name: 'Set due day' }));
    await user.type(await screen.findByLabelText('Due day'), '2026-12-24');
    await user.click(screen.getByRole('button', { name: 'Set for 2 creators' }));
    await waitFor(async () => expect((await workOf(1))?.dueOn).toBe('2026-12-24'));
    await user.selectOptions(within(bar).getByLabelText('Set stage'), 'Published');
    await waitFor(async () => expect(await stageOf(1)).toBe('published'));
    expect([await stageOf(0), await stageOf(2)]).toEqual(['published', 'vetted']);
    expect((await lastChange())?.count).toBe(2);
  });

  test('a blank owner takes it away from all of them', async () => {
    const user = await openList({ works: [{ owner: '小周' }, { owner: '林' }] });
    await user.click(await screen.findByLabelText('Select all'));
    await user.click(screen.getByRole('button', { name: 'Set owner' }));
    await user.click(await screen.findByRole('button', { name: 'Clear for 3 creators' }));
    await waitFor(async () => expect((await workOf(1))?.owner).toBeUndefined());
    expect((await workOf(0))?.owner).toBeUndefined();
  });
});

describe('the work with one creator', () => {
  test('opens beside, takes the focus, and gives it back on Escape', async () => {
    const user = await open();
    const panel = await openWork(user);
    expect(document.activeElement).toBe(within(panel).getByRole('heading', { name: '阿梨' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary', { name: 'Work with 阿梨' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '阿梨' }));
  });

  test('next action, due day and owner are kept as they are typed', async () => {
    const user = await open();
    const panel = await openWork(user);
    await user.type(within(panel).getByLabelText('Next action'), '发合同');
    await user.type(within(panel).getByLabelText('Due day'), '2026-12-24');
    await user.type(within(panel).getByLabelText('Owner'), '小周');
    await waitFor(async () =>
      expect(await workOf(0)).toMatchObject({ nextAction: '发合同', dueOn: '2026-12-24', owner: '小周' })
    );
    await waitFor(() => expect(document.querySelector('#campaign-owners option')?.getAttribute('value')).toBe('小周'));
    expect((await cardOf('阿梨')).textContent).toContain('发合同');
  });

  test('says which step the campaign plans by when, until it has a day of its own', async () => {
    const user = await open(three, { campaign: { stepDays: { outreach: '2099-03-01' } } });
    const panel = await openWork(user);
    const hint = 'Mar 1, 2099; a day set here goes before it';
    expect(panel.textContent).toContain(`“Reach out” is planned by ${hint}`);
    await user.type(within(panel).getByLabelText('Due day'), '2026-12-24');
    await waitFor(() => expect(panel.textContent).not.toContain(hint));
  });

  test('its step is open with what it asks; ticks are kept, and the way on opens the next', async () => {
    const user = await open();
    const panel = await openWork(user);
    const step = (name: string) =>
      within(panel).getByText(name, { selector: 'summary .mid' }).closest('details') as HTMLDetailsElement;
    expect(panel.querySelectorAll('.step')).toHaveLength(8);
    expect([step('Reach out').open, step('Agree terms').open]).toEqual([true, false]);
    const boxes = within(step('Reach out')).getAllByRole('checkbox');
    await user.click(boxes[0] as HTMLElement);
    await waitFor(() => expect(step('Reach out').textContent).toContain('1 of 4'));
    await user.click(boxes[2] as HTMLElement);
    await waitFor(async () => expect((await workOf(0))?.done).toEqual(['outreach.message', 'outreach.rate']));
    await user.click(boxes[0] as HTMLElement);
    await waitFor(async () => expect((await workOf(0))?.done).toEqual(['outreach.rate']));
    await user.click(within(panel).getByRole('button', { name: 'Move on to “Negotiating”' }));
    await waitFor(() => expect(step('Agree terms').open).toBe(true));
    expect(await stageOf(0)).toBe('negotiating');
    expect(step('Reach out').textContent).toContain('Passed');
  });

  test('on the way to the last stage the focus stays in the panel', async () => {
    const user = await open([{ name: '阿梨', stage: 'amplified' }]);
    const panel = await openWork(user);
    await user.click(within(panel).getByRole('button', { name: 'Move on to “Measured”' }));
    await waitFor(() => expect(within(panel).queryByRole('button', { name: /^Move on/ })).toBeNull());
    expect(document.activeElement).toBe(within(panel).getByLabelText('Stage of 阿梨'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary', { name: 'Work with 阿梨' })).toBeNull();
  });

  test('the agreement is read once it is looked at', async () => {
    const user = await open();
    const panel = await openWork(user);
    expect(within(panel).queryByRole('heading', { name: 'Contract checklist' })).toBeNull();
    await user.click(within(panel).getByRole('heading', { name: 'Model and agreement' }));
    expect(await within(panel).findByRole('heading', { name: 'Contract checklist' })).toBeDefined();
  });

  test('lists the creator’s own posts with their state', async () => {
    const post = (n: number, id: string, plannedOn: string, about: string) => ({
      id: `00000000-0000-4000-8000-00000000000${id}`,
      listId: LIST,
      creatorId: numberedId(n),
      plannedOn,
      about
    });
    await database.publications.bulkPut([post(0, '1', day(-2), '面霜'), post(1, '2', day(2), '防晒')]);
    const user = await open();
    const panel = await openWork(user);
    await waitFor(() => expect(panel.textContent).toContain('2 days late'));
    expect(panel.textContent).toContain('面霜');
    expect(panel.textContent).not.toContain('防晒');
  });
});

describe('the end', () => {
  test('how it went becomes evidence, the stage the last one, and all is taken back', async () => {
    const user = await open();
    const panel = await openWork(user);
    const finish = within(panel).getByRole<HTMLButtonElement>('button', { name: 'Call it finished' });
    expect(finish.disabled).toBe(true);
    await user.click(within(panel).getByRole('radio', { name: 'Mixed' }));
    await user.click(finish);
    expect(await within(panel).findByText(/^Mixed, finished/)).toBeDefined();
    expect(await workOf(0)).toMatchObject({ outcome: 'mixed', finishedOn: day(0) });
    expect(await stageOf(0)).toBe('measured');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'How it went' })));
    expect((await database.entries.get(numberedId(0)))?.answers.pastCampaign?.value).toBe('mixed');
    await user.click(within(panel).getByRole('button', { name: 'Take it back' }));
    expect(await within(panel).findByRole('radio', { name: 'Mixed' })).toBeDefined();
    expect((await database.entries.get(numberedId(0)))?.answers.pastCampaign).toBeUndefined();
  });

  test.each([
    ['¥1,000 over 100 engagements is ¥10 each, typical', 1_000, '¥10 per engagement speaks for “Mixed”.'],
    ['a gift speaks for nothing', 0, undefined]
  ])('figures speak for an outcome, as an estimate: %s', async (_, fee, words) => {
    const postId = '68a1b2c30000000000000001';
    const exactly = (value: number) =>
      ({ value, low: value, high: value, precision: 'exact', text: `${value}` }) as const;
    await database.publications.put({
      id: '00000000-0000-4000-8000-000000000001',
      listId: LIST,
      creatorId: numberedId(0),
      postId
    });
    await database.measurements.put({
      postId,
      creatorId: numberedId(0),
      at: at(-1),
      publishedAt: at(-9),
      likes: exactly(70),
      collects: exactly(20),
      comments: exactly(10)
    });
    const user = await open(three, { works: [{ paid: { fee } }] });
    const panel = await openWork(user);
    await waitFor(() => expect(panel.textContent).toContain('Measured, 7 days'));
    if (words !== undefined) await within(panel).findByText(words, { exact: false });
    expect(within(panel).queryAllByText('estimate')).toHaveLength(words === undefined ? 0 : 1);
  });
});
