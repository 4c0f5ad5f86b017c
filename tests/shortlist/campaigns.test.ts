import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Observation } from '@/lib/evidence/observation';
import { campaignOf, editCampaign, makeCampaign, removeCampaign } from '@/lib/shortlist/campaigns';
import { collaborationsOf, editCollaborations, workWith } from '@/lib/shortlist/collaborations';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { createList } from '@/lib/shortlist/lists';
import { measurementsOf } from '@/lib/shortlist/measurements';
import { addToList } from '@/lib/shortlist/places';
import { editPost, planPosts, publicationsOf, removePost } from '@/lib/shortlist/publications';
import { allTrash, fetchBack, trashCreators, trashList } from '@/lib/shortlist/trash';
import { redo, undo } from '@/lib/shortlist/undo';
import { creatorId } from './seen-creator';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 20, 8, minute)).toISOString();
const [ONE = '', TWO = ''] = [1, 2].map(creatorId);
/** Its first eight digits are the second of its publication, 2026-11-20T08:00:00Z. */
const NOTE = `${Math.floor(Date.UTC(2026, 10, 20, 8) / 1000).toString(16)}000000001203abcd`;

const exactly = (value: number) => ({ value, low: value, high: value, precision: 'exact' as const, text: `${value}` });
const opened = (now: string, likes: number): Observation => ({
  page: 'note',
  creatorId: ONE,
  at: now,
  viewer: 'signed-in',
  posts: [
    {
      id: NOTE,
      likes: exactly(likes),
      collects: exactly(3),
      comments: exactly(2),
      opened: true,
      countsAt: now,
      publishedAt: { value: at(0), precision: 'second', from: 'id' }
    }
  ],
  drift: []
});

let listId = '';
beforeEach(async () => {
  listId = (await createList('春季', at(0))).id;
  await addToList(listId, [{ creatorId: ONE }, { creatorId: TWO }], at(1));
});
afterEach(() => Promise.all(database.tables.map(table => table.clear())));

describe('a campaign', () => {
  test('is filled by a template, once', async () => {
    await makeCampaign(listId, at(2), { template: 'ambassador', startsOn: '2026-11-20' });
    await makeCampaign(listId, at(3), { template: 'challenge', startsOn: '2026-11-20' });
    expect(await campaignOf(listId)).toMatchObject({
      template: 'ambassador',
      budgetYuan: 180_000,
      startsOn: '2026-11-20',
      endsOn: '2027-05-21',
      targets: { posts: 72, cpe: 15 }
    });
  });

  test('is changed part by part, from what stands there', async () => {
    await editCampaign(listId, { budgetYuan: () => 30_000, targets: () => ({ reads: 10 }) }, at(2));
    await editCampaign(listId, { targets: now => ({ ...now, cpe: 5 }), budgetYuan: () => undefined }, at(30));
    expect(await campaignOf(listId)).toEqual({
      listId,
      madeAt: at(2),
      targets: { reads: 10, cpe: 5 },
      changed: { targets: at(30), budgetYuan: at(30) }
    });
  });

  test('is taken away and brought back', async () => {
    await makeCampaign(listId, at(2), { template: 'micro-seeding', startsOn: '2026-11-20' });
    await removeCampaign(listId, at(3));
    expect(await campaignOf(listId)).toBeUndefined();
    expect((await undo(at(4)))?.change.what).toBe('campaign-removed');
    expect((await campaignOf(listId))?.budgetYuan).toBe(30_000);
  });

  test('goes into the trash with its list, and comes back with it', async () => {
    await makeCampaign(listId, at(2), { template: 'micro-seeding', startsOn: '2026-11-20' });
    await editCollaborations(listId, [ONE], { owner: () => '小林' }, at(3));
    await planPosts(listId, [ONE, TWO], { plannedOn: '2026-12-01' }, at(4));
    await trashList(listId, at(5));
    const left = [database.campaigns, database.collaborations, database.publications].map(table => table.count());
    expect(await Promise.all(left)).toEqual([0, 0, 0]);
    const [thrown] = await allTrash();
    await fetchBack(thrown?.id ?? '');
    expect((await campaignOf(listId))?.template).toBe('micro-seeding');
    expect((await collaborationsOf(listId)).get(ONE)?.owner).toBe('小林');
    expect(await publicationsOf(listId)).toHaveLength(2);
  });
});

describe('the work with creators', () => {
  test('is changed for many at once, and taken back as one', async () => {
    await editCollaborations(listId, [ONE, TWO], { dueOn: () => '2026-12-01' }, at(2));
    expect([...(await collaborationsOf(listId)).keys()].toSorted()).toEqual([ONE, TWO].toSorted());
    const undone = await undo(at(3));
    expect(undone?.change).toMatchObject({ what: 'collaboration', count: 2, name: '春季' });
    expect((await collaborationsOf(listId)).size).toBe(0);
    await redo(at(4), undone?.change.id ?? 0);
    expect((await workWith(TWO))[0]?.dueOn).toBe('2026-12-01');
  });

  test('goes into the trash with the creator', async () => {
    await editCollaborations(listId, [ONE, TWO], { owner: () => '小林' }, at(2));
    await trashCreators([ONE], at(3));
    expect([...(await collaborationsOf(listId)).keys()]).toEqual([TWO]);
    await undo(at(4));
    expect((await collaborationsOf(listId)).size).toBe(2);
  });
});

describe('a post', () => {
  test('that nobody waits for is not measured', async () => {
    await witness(opened(at(30), 10));
    expect(await database.measurements.count()).toBe(0);
  });

  test('is measured each time that its page is opened; of one hour the last counts', async () => {
    const [id = ''] = await planPosts(listId, [ONE], { plannedOn: '2026-11-20' }, at(2));
    await editPost(id, { postId: () => NOTE }, at(3));
    await witness(opened(at(10), 10));
    await witness(opened(at(50), 11));
    await witness(opened(at(120), 30));
    expect((await measurementsOf([NOTE])).map(({ at: when, likes }) => [when, likes?.value])).toEqual([
      [at(50), 11],
      [at(120), 30]
    ]);
    expect((await measurementsOf([NOTE]))[0]).toMatchObject({ creatorId: ONE, publishedAt: at(0) });
  });

  test('that was opened before it was named is measured by what is known', async () => {
    await witness(opened(at(10), 10));
    await planPosts(listId, [ONE], { postId: NOTE }, at(20));
    expect((await measurementsOf([NOTE])).map(({ at: when, likes }) => [when, likes?.value])).toEqual([[at(10), 10]]);
  });

  test('is planned for several as one change, sorted by day, and taken out again', async () => {
    await planPosts(listId, [TWO], { about: '面霜' }, at(2));
    await planPosts(listId, [ONE, TWO], { plannedOn: '2026-12-01' }, at(3));
    const posts = await publicationsOf(listId);
    expect(posts.map(({ plannedOn }) => plannedOn)).toEqual(['2026-12-01', '2026-12-01', undefined]);
    await removePost(posts[2]?.id ?? '', at(4));
    expect(await publicationsOf(listId)).toHaveLength(2);
    await undo(at(5));
    await undo(at(6), (await database.journal.toArray()).find(({ count }) => count === 2 && true)?.id);
    expect((await publicationsOf(listId)).map(({ about }) => about)).toContain('面霜');
  });
});
