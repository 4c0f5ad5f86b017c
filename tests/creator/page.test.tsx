// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CreatorPage } from '@/components/creator/creator-page';
import { Workspace } from '@/components/shortlist/workspace';
import { editCampaign } from '@/lib/shortlist/campaigns';
import { editCollaborations } from '@/lib/shortlist/collaborations';
import { database } from '@/lib/shortlist/database';
import { blankEntry } from '@/lib/shortlist/entry';
import { finishCollaboration } from '@/lib/shortlist/finish';
import { lastChange } from '@/lib/shortlist/journal';
import { hide } from '@/lib/shortlist/many-entries';
import { addToList, archive, removeFromList } from '@/lib/shortlist/places';
import { planPosts } from '@/lib/shortlist/publications';
import { trashCreators } from '@/lib/shortlist/trash';
import { undo } from '@/lib/shortlist/undo';
import { ago, exactly, idFrom, reading } from '@/tests/measures/evidence';
import { example } from '@/tests/report/example';
import { startWorker, workerAtRest } from '../shortlist/worker';
import { speak } from '../words/speak';
import { scoreOf, visitAt } from './visit-at';

/** A busy machine takes its time to judge. */
configure({ asyncUtilTimeout: 10_000 });

const ID = example.id;
const SPRING = '11111111-1111-4111-8111-111111111111';
const AUTUMN = '22222222-2222-4222-8222-222222222222';

beforeEach(async () => {
  speak('en');
  startWorker();
  location.hash = '';
  await Promise.all(database.tables.map(table => table.clear()));
  await database.lists.bulkPut([
    { id: SPRING, name: 'Spring', createdAt: ago(9) },
    { id: AUTUMN, name: 'Autumn', createdAt: ago(8) }
  ]);
});
afterEach(async () => {
  await workerAtRest();
  cleanup();
});

/** Stores the example's evidence with these visits, as the worker would. */
async function keep(visits = [visitAt(0)]): Promise<void> {
  const {
    quotes: _mine,
    audience: _too,
    answers: _also,
    posts = [],
    comments = [],
    snapshots = [],
    ...facts
  } = example;
  await database.creators.put({
    ...facts,
    profile: { ...facts.profile, nickname: reading('阿梨护肤笔记') },
    lastSeenAt: ago(0)
  });
  await database.posts.put({ id: ID, posts });
  await database.comments.put({ id: ID, comments });
  await database.snapshots.put({ id: ID, snapshots });
  await database.visits.put({ id: ID, visits });
}

async function open(id = ID) {
  render(<CreatorPage creatorId={id} />);
  await screen.findByRole('heading', { level: 1 });
  return userEvent.setup();
}

/** The part of the page under a heading. */
async function part(heading: string): Promise<HTMLElement> {
  const section = (await screen.findByRole('heading', { name: heading })).closest('section');
  if (!section) throw new Error(`${heading} heads no section`);
  return section;
}

describe('who is not known', () => {
  test('was never seen: the way to their page', async () => {
    await open(idFrom(5));
    screen.getByText('Nobody is kept under this address');
    const link = screen.getByRole('link', { name: 'Open the profile' });
    expect(link.getAttribute('href')).toBe(`https://www.xiaohongshu.com/user/profile/${idFrom(5)}`);
  });

  test('is in the trash: fetched back they stand here at once', async () => {
    await keep();
    await trashCreators([ID], ago(0));
    const user = await open();
    screen.getByText('“阿梨护肤笔记” is in the trash');
    await user.click(screen.getByRole('button', { name: 'Fetch back' }));
    expect((await screen.findByText('Five dimensions')).tagName).toBe('H2');
  });

  test('is known from a card: name, lists and words, and the way to their page', async () => {
    await addToList(SPRING, [{ creatorId: ID, nickname: '山野食记' }], ago(0));
    await open();
    screen.getByRole('heading', { level: 1, name: '山野食记' });
    screen.getByText('Not inspected yet');
    within(await part('Lists')).getByRole('link', { name: 'Spring' });
    expect(screen.queryByText('Five dimensions')).toBeNull();
  });
});

describe('their part in campaigns', () => {
  const lineOf = async (list: string) => {
    const row = within(await part('Lists'))
      .getByRole('link', { name: list })
      .closest('li');
    return row?.querySelector('.part-line')?.textContent;
  };

  test('stands under the list: how, what is next and by when; then how it went and at what cost', async () => {
    await keep();
    await addToList(SPRING, [{ creatorId: ID }], ago(5));
    await editCampaign(SPRING, { partnership: () => 'paid-post' }, ago(4));
    const edits = { nextAction: () => '寄样', dueOn: () => '2026-12-01', paid: () => ({ fee: 300 }) };
    await editCollaborations(SPRING, [ID], edits, ago(3));
    await open();
    await vi.waitFor(async () => expect(await lineOf('Spring')).toBe('CampaignPaid postNext: 寄样Due Dec 1'));
    const link = screen.getByRole('link', { name: 'Campaign “Spring”' });
    expect(link.getAttribute('href')).toBe(`#/list/${SPRING}/campaign/people`);
    const [postId = ''] = [example.posts?.[0]?.id];
    const count = exactly(25);
    await planPosts(SPRING, [ID], { postId }, ago(2));
    await database.measurements.put({
      postId,
      creatorId: ID,
      at: ago(1),
      likes: count,
      collects: count,
      comments: count,
      shares: count
    });
    await act(() => finishCollaboration(SPRING, ID, { outcome: 'good', on: '2026-11-19' }, ago(0)));
    await vi.waitFor(async () =>
      expect(await lineOf('Spring')).toBe('CampaignPaid postGood, finished Nov 19¥3 per engagement')
    );
    const answer = (await screen.findByRole('heading', { name: 'Past campaign' })).closest('li');
    await vi.waitFor(() => expect(answer?.textContent).toContain('from finished work in “Spring”'));
  });

  test('on a list that they left stands beside it, a list without a campaign has none', async () => {
    await keep();
    await addToList(SPRING, [{ creatorId: ID }], ago(5));
    await addToList(AUTUMN, [{ creatorId: ID }], ago(5));
    await editCollaborations(SPRING, [ID], { partnership: () => 'hybrid' }, ago(3));
    await removeFromList(SPRING, [ID], ago(2));
    await open();
    expect(await lineOf('Spring')).toBe('CampaignHybrid: fee plus commission');
    within(await part('Lists')).getByText('No longer on the list');
    expect(await lineOf('Autumn')).toBeUndefined();
  });
});

describe('the page', () => {
  test('stands at its own address, and its tab carries the name', async () => {
    await keep();
    location.hash = `#/creator/${ID}`;
    render(<Workspace />);
    await screen.findByRole('heading', { level: 1, name: '阿梨护肤笔记' });
    await waitFor(() => expect(document.title).toBe('阿梨护肤笔记 – KOL Loupe'));
    const back = screen.getByRole('link', { name: 'Back' });
    expect(back.getAttribute('href')).toBe(`#/all/${ID}`);
  });

  test('each way leads to a part that is there', async () => {
    await keep();
    const user = await open();
    await part('All notes');
    const ways = within(screen.getByRole('navigation')).getAllByRole('button');
    expect(ways).toHaveLength(8);
    const reached = new Set<string>();
    for (const way of ways) {
      await user.click(way);
      reached.add(document.activeElement?.id ?? '');
    }
    expect(reached.size).toBe(8);
    expect([...reached].every(id => id.startsWith('creator-'))).toBe(true);
  });

  test('on paper every note is a row', async () => {
    await keep();
    await open();
    const notes = await part('All notes');
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(within(notes).getAllByRole('row')).toHaveLength((example.posts?.length ?? 0) + 1);
  });
});

describe('what changed', () => {
  test('a first visit says when the next is worth it', async () => {
    await keep([visitAt(0)]);
    await open();
    expect((await part('What changed')).textContent).toContain('Come again from Nov 27, 2026 on');
  });

  test('nothing is a sentence too', async () => {
    await keep([visitAt(7), visitAt(0)]);
    await database.posts.put({ id: ID, posts: [] });
    await open();
    expect((await part('What changed')).textContent).toContain('Nothing changed that both visits show.');
  });

  test('figures, signals, the verdict and words, old and new', async () => {
    await keep([
      visitAt(7, { raised: ['irregular-posting'], bio: '干皮' }),
      visitAt(0, {
        followers: exactly(36_140),
        raised: ['low-engagement'],
        score: scoreOf(66),
        verdict: 'check-first',
        criteria: { 'save-depth': 4.1, 'lifetime-engagement': 6.1, 'gone-with-old-rules': 1 },
        bio: '',
        own: 'a brief'
      })
    ]);
    await open();
    const text = (await part('What changed')).textContent;
    for (const words of [
      '36,012 → 36,140: +128',
      '72 (62–78) → 66 (56–72)',
      'Consider → Check first',
      'The rules or the brief changed in between',
      'Save depth: 3.0 → 4.1 points',
      'Raised: Low engagement',
      'No longer raised: Irregular posting',
      'Before: 干皮',
      'Now: (blank)'
    ])
      expect(text).toContain(words);
    expect(text).not.toContain(': newly measured');
  });
});

describe('the score over time', () => {
  const marks = async () =>
    within(await part('Score at each visit'))
      .getAllByRole('img')
      .map(mark => mark.getAttribute('aria-label'));

  test('a mark for each visit, the change of rules said, and the present verdict', async () => {
    await keep([
      visitAt(30, { score: scoreOf(58, 40), verdict: 'provisional', ruleset: '2026.11' }),
      visitAt(9, { score: scoreOf(70) })
    ]);
    await open();
    const [first, second, now] = await marks();
    expect(first).toBe('~58 Provisional, Oct 21, 2026, Range 48–64, 40 of 100 points measured');
    expect(second).toContain('by other rules or another brief (rules 2026.12)');
    expect(now).toMatch(/^\d+ .*, now, Range/);
    const drawn = (await part('Score at each visit')).querySelectorAll('.chart.over [class]');
    expect([...drawn].map(one => one.getAttribute('class'))).toEqual(
      expect.arrayContaining(['sc provisional', 'sc', 'now'])
    );
  });

  test('and as a table, newest first', async () => {
    await keep([visitAt(30, { score: scoreOf(null) }), visitAt(9, { score: scoreOf(70) }), visitAt(1)]);
    const user = await open();
    const scores = await part('Score at each visit');
    await user.click(within(scores).getByText('As a table'));
    const rows = within(await within(scores).findByRole('table')).getAllByRole('row');
    expect(rows.at(-1)?.textContent).toBe('Oct 21, 2026——64Consider');
    expect(rows).toHaveLength(5);
  });
});

describe('the user’s side', () => {
  test('stage and priority in a list, kept and undone', async () => {
    await keep();
    await addToList(SPRING, [{ creatorId: ID }], ago(1));
    const user = await open();
    await user.hover(await screen.findByLabelText('Stage in “Spring”'));
    await user.selectOptions(screen.getByLabelText('Stage in “Spring”'), 'Contacted');
    await user.selectOptions(await screen.findByLabelText('Priority in “Spring”'), 'Priority: High');
    const kept = () => database.memberships.get([SPRING, ID]);
    await waitFor(async () => expect(await kept()).toMatchObject({ stage: 'contacted', priority: 'high' }));
    await undo(ago(0));
    await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>('Priority in “Spring”').value).toBe(''));
  });

  test('onto another list, and back from an archive', async () => {
    await keep();
    await addToList(SPRING, [{ creatorId: ID }], ago(1));
    await archive(SPRING, [ID], ago(0), { why: new Map([[ID, 'over budget']]) });
    const user = await open();
    await screen.findByText('over budget');
    await user.click(screen.getByRole('button', { name: 'Bring back' }));
    await screen.findByLabelText('Stage in “Spring”');
    await user.selectOptions(screen.getByLabelText('Add to a list'), 'Autumn');
    await screen.findByLabelText('Stage in “Autumn”');
    expect((await lastChange())?.what).toBe('added');
  });

  test('the contact as it is typed', async () => {
    await keep();
    await database.entries.put({ ...blankEntry(ID, ago(1)), contact: 'vx' });
    const user = await open();
    await user.type(await screen.findByLabelText('Contact'), ' ali');
    await waitFor(async () => expect((await database.entries.get(ID))?.contact).toBe('vx ali'));
  });

  test('who is hidden in feeds is shown again', async () => {
    await keep();
    await hide([ID], ago(2));
    const user = await open();
    screen.getByText('Not interested since Nov 18, 2026');
    await user.click(screen.getByRole('button', { name: 'Show in feeds again' }));
    await waitFor(() => expect(screen.queryByText(/Not interested/)).toBeNull());
  });
});

describe('comments', () => {
  test('stand as they were written, by kind, and name nobody', async () => {
    await keep();
    const comments = Array.from({ length: 30 }, (_, n) => ({
      id: idFrom(3, n),
      postId: example.posts?.[4]?.id ?? '',
      text: n === 0 ? '谢谢大家' : `第 ${n} 条，求色号`,
      author: `k:${'a'.repeat(24)}`,
      ...(n === 0 && { byCreator: true })
    }));
    await database.comments.put({ id: ID, comments });
    const user = await open();
    const seen = await part('Comments that were seen');
    expect(within(seen).getAllByRole('listitem')).toHaveLength(12);
    await user.click(within(seen).getByRole('button', { name: 'Show 12 more' }));
    expect(within(seen).getAllByRole('listitem')).toHaveLength(24);
    await user.selectOptions(within(seen).getByRole('combobox'), 'By the creator (1)');
    expect(within(seen).getByRole('listitem').textContent).toMatch(/^谢谢大家By the creator/);
    expect(seen.textContent).not.toContain('k:');
  });
});
