// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CampaignView } from '@/components/campaign/campaign-view';
import { ownDay } from '@/components/words/own-day';
import type { Count } from '@/lib/evidence/count';
import type { Post } from '@/lib/evidence/post';
import { allCampaigns, makeCampaign } from '@/lib/shortlist/campaigns';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import type { Publication } from '@/lib/shortlist/publication';
import { undo } from '@/lib/shortlist/undo';
import { numberedId } from '../export/sample-row';
import { keep, LIST, setTheStage } from '../shortlist-view/stage';

setTheStage();

const HOUR = 3_600_000;
/** Ids carry their second: the same hours ago are the same id however long a test takes. */
const START = Date.now();
const ago = (hours: number) => new Date(START - hours * HOUR).toISOString();
const today = (days = 0) => ownDay(new Date(Date.now() + days * 24 * HOUR).toISOString());
const exactly = (value: number): Count => ({ value, low: value, high: value, precision: 'exact', text: String(value) });
/** A note that came out so many hours ago, by its id. */
const noteId = (hours: number, n = 1) =>
  `${Math.floor(Date.parse(ago(hours)) / 1000).toString(16)}${n.toString(16).padStart(16, '0')}`;
const note = (hours: number, title: string, n = 1): Post => ({ id: noteId(hours, n), title, likes: exactly(120) });

beforeEach(() => {
  // The page has no layout here, and no observers of it.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    }
  );
});

const post = (n: number, plan: Partial<Publication> = {}): Publication => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  listId: LIST,
  creatorId: numberedId(0),
  ...plan
});

async function open(publications: Publication[] = [], names = ['阿梨', '小满']) {
  await keep(...names.map(name => ({ name })));
  if ((await allCampaigns()).length === 0) await makeCampaign(LIST, ago(100));
  await database.publications.bulkPut(publications);
  render(<CampaignView list={{ id: LIST, name: 'Spring' }} part="posts" />);
  const user = userEvent.setup();
  await screen.findByRole('heading', { name: 'Amplification' });
  return user;
}

const rowOf = (name: string) =>
  screen.getAllByRole('row').find(row => within(row).queryByRole('link', { name })) as HTMLElement;
const stored = async () => (await database.publications.toArray()).toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('planning posts', () => {
  test('one each for several creators on one day, taken back by one undo', async () => {
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Plan posts' }));
    const dialog = await screen.findByRole('dialog', { name: 'Plan posts' });
    expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Nothing to plan yet' }).disabled).toBe(true);
    await user.click(within(dialog).getByRole('button', { name: 'Choose all 2' }));
    await user.type(within(dialog).getByLabelText('Planned day'), today(3));
    await user.selectOptions(within(dialog).getByLabelText('Kind'), 'Video note');
    await user.type(within(dialog).getByLabelText('About'), '面霜');
    await user.click(within(dialog).getByRole('button', { name: 'Plan 2 posts' }));
    await waitFor(() => expect(rowOf('阿梨').textContent).toContain('面霜'));
    expect(rowOf('小满').textContent).toContain('Planned');
    expect((await stored()).map(({ plannedOn, kind }) => [plannedOn, kind])).toEqual([
      [today(3), 'video'],
      [today(3), 'video']
    ]);
    await undo(ago(0));
    expect(await screen.findByRole('heading', { name: 'No posts planned yet' })).toBeDefined();
  });

  test('by the mix: those of its tiers, evenly between the days', async () => {
    await database.campaigns.put({
      listId: LIST,
      madeAt: ago(100),
      startsOn: '2026-12-01',
      endsOn: '2026-12-10',
      mix: [{ tier: 'micro', creators: 2, posts: 2 }]
    });
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Plan posts' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Choose by the mix' }));
    await user.click(within(dialog).getByRole('button', { name: 'Plan 4 posts' }));
    await screen.findByRole('columnheader', { name: 'State' });
    const days = (await database.publications.toArray()).map(({ plannedOn }) => plannedOn).toSorted();
    expect(days).toEqual(['2026-12-02', '2026-12-04', '2026-12-07', '2026-12-09']);
  });

  test('a list with nobody says what to do first', async () => {
    await open([], []);
    expect(screen.getByRole('heading', { name: 'Nobody is on this list yet' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Plan posts' })).toBeNull();
  });

  test('a post says where it stands by its day, and whether its creator is still there', async () => {
    await open([
      post(1, { plannedOn: today(-2) }),
      post(2, { plannedOn: today(), creatorId: numberedId(1) }),
      post(3, { plannedOn: today(1), creatorId: numberedId(7) })
    ]);
    await waitFor(() => expect(rowOf('阿梨').textContent).toContain('2 days late'));
    expect(rowOf('小满').textContent).toContain('Due today');
    await waitFor(() => expect(screen.getByText('off the list')).toBeDefined());
  });

  test('an archived creator’s post is still shown', async () => {
    await keep({ name: '阿梨' }, { name: '小满' });
    const user = await open([post(1, { plannedOn: today(1), creatorId: numberedId(1) })]);
    await database.memberships.update([LIST, numberedId(1)], { archived: { at: ago(1), why: '' } });
    await waitFor(() => expect(rowOf('小满').textContent).toContain('archived'));
    expect(user).toBeDefined();
  });

  test('is edited in its place, its row stays while a day is typed, and it is taken out', async () => {
    const user = await open([
      post(1, { plannedOn: '2026-12-01' }),
      post(2, { plannedOn: '2026-12-02', creatorId: numberedId(1) })
    ]);
    await user.click(await screen.findByRole('button', { name: /^Edit the post of 阿梨/ }));
    const day = screen.getByLabelText<HTMLInputElement>('Planned day');
    await user.clear(day);
    await user.type(day, '2027-02-03');
    expect(document.activeElement).toBe(day);
    await user.type(screen.getByLabelText('About'), '补水');
    await waitFor(async () => expect((await stored())[0]).toMatchObject({ plannedOn: '2027-02-03', about: '补水' }));
    await user.click(screen.getByRole('button', { name: 'Take out of the plan' }));
    await waitFor(async () => expect(await stored()).toHaveLength(1));
    expect(document.activeElement).toBe(screen.getByRole('table'));
  });
});

describe('the published note', () => {
  const link = async (user: ReturnType<typeof userEvent.setup>, text: string) => {
    const field = await screen.findByLabelText('Published note');
    await user.clear(field);
    await user.click(field);
    await user.paste(text);
  };

  test('is linked by its address, of which only the id is kept, and unlinked again', async () => {
    const id = noteId(2);
    const user = await open([post(1, { plannedOn: today() })]);
    await user.click(await screen.findByRole('button', { name: /^Edit the post of 阿梨/ }));
    await user.type(screen.getByLabelText('About'), '面霜');
    await link(user, `https://www.xiaohongshu.com/explore/${id}?xsec_token=ABsecret=`);
    expect(await screen.findByText(/by the note’s id/)).toBeDefined();
    const [row] = await stored();
    expect(row?.postId).toBe(id);
    expect(JSON.stringify(row)).not.toContain('secret');
    expect(rowOf('阿梨').textContent).toContain('Out');
    await user.click(screen.getByRole('button', { name: 'Unlink the note of 阿梨' }));
    expect(await screen.findByLabelText('Published note')).toBeDefined();
    expect((await stored())[0]?.postId).toBeUndefined();
    await undo(ago(0));
    expect((await stored())[0]?.postId).toBe(id);
    await undo(ago(0));
    expect((await stored())[0]).toMatchObject({ about: '面霜' });
    expect((await stored())[0]?.postId).toBeUndefined();
  });

  test.each([
    ['http://xhslink.com/a/AbC', /short link cannot be followed/],
    [`https://www.xiaohongshu.com/user/profile/${numberedId(0)}`, /creator’s page/],
    ['nonsense', /No note is named/]
  ])('"%s" is not kept, and says why', async (text, why) => {
    const user = await open([post(1)]);
    await user.click(await screen.findByRole('button', { name: /^Edit the post of 阿梨/ }));
    await link(user, text);
    expect(await screen.findByText(why)).toBeDefined();
    expect((await stored())[0]?.postId).toBeUndefined();
  });

  test('of another creator, or linked already, is said and not kept', async () => {
    await database.posts.put({ id: numberedId(1), posts: [note(30, '小满的笔记', 5)] });
    const user = await open([
      post(1),
      post(2, { creatorId: numberedId(1), postId: noteId(40, 6), plannedOn: '2026-12-01' })
    ]);
    await user.click(await screen.findByRole('button', { name: /^Edit the post of 阿梨/ }));
    await link(user, noteId(30, 5));
    expect(await screen.findByText('That note is by 小满, not by 阿梨. Nothing was linked.')).toBeDefined();
    await link(user, noteId(40, 6));
    expect(await screen.findByText(/linked already, to the post of 小满/)).toBeDefined();
    expect((await stored())[0]?.postId).toBeUndefined();
  });

  test('is chosen from those read, and what was read of it is there at once', async () => {
    await database.posts.put({
      id: numberedId(0),
      posts: [
        { ...note(26, '早八底妆'), opened: true, countsAt: ago(1), collects: exactly(30), comments: exactly(10) },
        note(2_000, '去年', 2)
      ]
    });
    const user = await open([post(1, { plannedOn: today(-1) })]);
    await user.click(await screen.findByRole('button', { name: /^Edit the post of 阿梨/ }));
    await user.click(await screen.findByText('Or choose from the notes read'));
    await user.click(screen.getByRole('button', { name: /早八底妆/ }));
    await waitFor(() => expect(rowOf('阿梨').textContent).toContain('Measured, 24 h'));
    expect(screen.getByRole('region', { name: 'Figures from the page' }).textContent).toContain(
      '120 likes, 160 engagements'
    );
  });
});

describe('measuring', () => {
  test('what is due stands on top as a link, and leaves once the note was opened', async () => {
    const id = noteId(25);
    await open([post(1, { postId: id })]);
    const due = await screen.findByRole('region', { name: 'To open now' });
    const link = await within(due).findByRole('link', { name: 'Measure 24 h: Open the note of 阿梨' });
    expect(link.getAttribute('href')).toBe(`https://www.xiaohongshu.com/explore/${id}`);
    await witness({
      page: 'note',
      at: ago(0),
      viewer: 'signed-in',
      drift: [],
      creatorId: numberedId(0),
      posts: [{ id, likes: exactly(77), opened: true }]
    });
    await waitFor(() => expect(within(due).queryByRole('link')).toBeNull());
    expect(due.textContent).toContain('the next is due');
    // In the window of 24 hours, and as the latest.
    expect(screen.getAllByText('77')).toHaveLength(2);
  });

  test('of many that are due the first eight stand there, the others on demand', async () => {
    const user = await open(Array.from({ length: 11 }, (_, n) => post(n, { postId: noteId(25, n + 1) })));
    const due = await screen.findByRole('region', { name: 'To open now' });
    await waitFor(() => expect(within(due).getAllByRole('link')).toHaveLength(8));
    await user.click(within(due).getByRole('button', { name: 'Show 3 more' }));
    expect(within(due).getAllByRole('link')).toHaveLength(11);
  });

  test('a note whose page told only the day has no windows, and says why', async () => {
    await database.posts.put({
      id: numberedId(0),
      posts: [{ ...note(30, '早八'), publishedAt: { value: '2026-11-20', precision: 'day', from: 'page' } }]
    });
    const user = await open([post(1, { postId: noteId(30) })]);
    expect(await screen.findByText('hour unknown')).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^Edit the post of 阿梨/ }));
    expect(await screen.findByText(/The page told no hour/)).toBeDefined();
    expect(within(screen.getByRole('region', { name: 'To open now' })).queryByRole('link')).toBeNull();
  });

  test('readings are a curve; a floor says that it is one', async () => {
    const id = noteId(200);
    await database.measurements.bulkPut([
      { postId: id, creatorId: numberedId(0), at: ago(175), likes: exactly(500) },
      {
        postId: id,
        creatorId: numberedId(0),
        at: ago(20),
        likes: { value: 1_000, low: 1_000, high: null, precision: 'floor', text: '1千+' }
      }
    ]);
    const user = await open([post(1, { postId: id })]);
    await user.click(await screen.findByRole('button', { name: /^Edit the post of 阿梨/ }));
    const chart = await screen.findByRole('figure', { name: /^2 readings/ });
    expect(
      within(chart)
        .getAllByRole('img')
        .map(mark => mark.getAttribute('aria-label'))[1]
    ).toContain('1千+ likes');
    expect(screen.getByText('at least')).toBeDefined();
  });

  test('figures that were told are read as people write them; nonsense is said and not kept', async () => {
    const user = await open([post(1)]);
    await user.click(await screen.findByRole('button', { name: /^Edit the post of 阿梨/ }));
    await user.type(screen.getByLabelText('Reads'), '1.2w');
    await waitFor(async () => expect((await stored())[0]?.reads).toBe(12_000));
    await user.type(screen.getByLabelText('Ad spend'), '0');
    await waitFor(async () => expect((await stored())[0]?.adsYuan).toBe(0));
    await user.type(screen.getByLabelText('Impressions'), '-5');
    expect(await screen.findByText(/“-5” is no figure/)).toBeDefined();
    expect((await stored())[0]?.impressions).toBeUndefined();
  });
});

describe('amplification', () => {
  test('all channels at once; owner, day, cost and done are kept; the sum says over how many; one is removed', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Add all suggestions' }));
    const cost = await screen.findByRole('textbox', { name: 'Cost: Shutiao boost' });
    expect(screen.getByText('No cost stated yet; 0 of 9 done')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Add all suggestions' })).toBeNull();
    await user.type(cost, '2千');
    await user.type(screen.getByRole('textbox', { name: 'Owner: Weibo' }), '小林');
    await user.type(screen.getByLabelText('Day: Weibo'), today(-1));
    await user.click(screen.getByRole('checkbox', { name: 'Done: Comment section' }));
    expect(await screen.findByText('¥2,000 over 1 of 9 rows; 1 of 9 done; 1 overdue')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Remove Douyin' }));
    expect(await screen.findByText('¥2,000 over 1 of 8 rows; 1 of 8 done; 1 overdue')).toBeDefined();
    const rows = (await database.campaigns.get(LIST))?.amplification ?? [];
    expect(rows.find(({ channel }) => channel === 'weibo')).toMatchObject({ owner: '小林', on: today(-1) });
  });

  test('a cost follows what is taken back', async () => {
    await makeCampaign(LIST, ago(100));
    await database.campaigns.update(LIST, { amplification: [{ id: 'a1', channel: 'weibo', costYuan: 300 }] });
    const user = await open();
    const cost = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Cost: Weibo' });
    await user.clear(cost);
    await user.type(cost, '2千');
    await user.tab();
    await screen.findByText(/^¥2,000 over 1 of 1/);
    expect(cost.value).toBe('2000');
    await undo(new Date().toISOString());
    await waitFor(() => expect(cost.value).toBe('300'));
  });
});

describe('what is due shows in the tabs', () => {
  const tab = (name: string) =>
    within(screen.getByRole('navigation', { name: 'Parts of the campaign' })).findByRole('link', { name });
  test('one post of three is to be opened; once it is measured, none', async () => {
    await open([post(1, { postId: noteId(26) }), post(2, { postId: noteId(2, 2) }), post(3, { plannedOn: today(3) })]);
    const link = await tab('Posts 1 to open');
    expect(link.textContent?.startsWith('Posts1')).toBe(true);
    await database.measurements.put({
      postId: noteId(26),
      at: ago(0),
      creatorId: numberedId(0),
      likes: exactly(9)
    });
    await tab('Posts');
  });
});
