import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Observation } from '@/lib/evidence/observation';
import { campaignOf, editCampaign, makeCampaign, removeCampaign } from '@/lib/shortlist/campaigns';
import { collaborationsOf, editCollaborations, workWith } from '@/lib/shortlist/collaborations';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { finishCollaboration } from '@/lib/shortlist/finish';
import { lastChange } from '@/lib/shortlist/journal';
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

/** A campaign that has been through all of it: planned, agreed, out, measured, finished. */
async function wholeCampaign(): Promise<void> {
  await makeCampaign(listId, at(2), { template: 'micro-seeding', startsOn: '2026-11-20' });
  await editCampaign(listId, { learnings: () => '早发', amplification: () => [{ id: 'a1', channel: 'weibo' }] }, at(3));
  await editCollaborations(
    listId,
    [ONE, TWO],
    { owner: () => '小林', terms: () => ({ 'payment.amount': { text: '¥3,000', settled: true } }) },
    at(4)
  );
  const [id = ''] = await planPosts(listId, [ONE, TWO], { plannedOn: '2026-11-20' }, at(5));
  await editPost(id, { postId: () => NOTE, reads: () => 9_000 }, at(6));
  await witness(opened(at(10), 10));
  await witness(opened(at(150), 30));
  await finishCollaboration(listId, ONE, { outcome: 'good', on: '2026-11-21' }, at(160));
}

/** All rows of every table but the journal, in the order of their keys. */
const rows = async () =>
  Object.fromEntries(
    await Promise.all(
      database.tables
        .filter(({ name }) => name !== 'journal')
        .map(async table => [table.name, await table.toArray()] as const)
    )
  );

describe('a whole campaign thrown away', () => {
  const away: [string, () => Promise<unknown>, object][] = [
    [
      'its list',
      () => trashList(listId, at(200)),
      { lists: 0, memberships: 0, campaigns: 0, collaborations: 0, publications: 0, measurements: 2 }
    ],
    [
      'its creators',
      () => trashCreators([ONE, TWO], at(200)),
      { lists: 1, memberships: 0, campaigns: 1, collaborations: 0, publications: 0, measurements: 0 }
    ],
    [
      'a creator, then the list',
      async () => {
        await trashCreators([ONE], at(200));
        await trashList(listId, at(201));
      },
      { lists: 0, memberships: 0, campaigns: 0, collaborations: 0, publications: 0, measurements: 0 }
    ]
  ];
  const undoAll = async () => {
    while ((await database.trash.count()) > 0) await undo(at(300));
  };
  const fetchAll = async () => {
    for (const { id } of await allTrash()) await fetchBack(id);
  };

  test.each(away.flatMap(one => [[...one, 'undone', undoAll] as const, [...one, 'fetched back', fetchAll] as const]))(
    'with %s is gone from all tables, and back row by row as it was',
    async (_what, throwAway, left, _way, back) => {
      await wholeCampaign();
      const before = await rows();
      await throwAway();
      const counts = Object.keys(left).map(async name => [name, await database.table(name).count()]);
      expect(Object.fromEntries(await Promise.all(counts))).toEqual(left);
      await back();
      expect(await rows()).toEqual(before);
    }
  );

  test('says in the change that work went with it', async () => {
    await wholeCampaign();
    await trashList(listId, at(200));
    expect((await lastChange())?.rows).toMatchObject([{ table: 'trash', after: { work: true } }]);
    await trashList((await createList('空', at(201))).id, at(202));
    expect((await lastChange())?.rows).toMatchObject([{ after: {} }]);
    expect((await lastChange())?.rows[0]?.after).toEqual({});
  });

  test('of a creator put on the list again, what was agreed before comes back beside what was written since', async () => {
    await wholeCampaign();
    await trashCreators([TWO], at(200));
    await addToList(listId, [{ creatorId: TWO }], at(201));
    await editCollaborations(listId, [TWO], { owner: () => '小周', nextAction: () => '寄样' }, at(202));
    await fetchBack((await allTrash())[0]?.id ?? '');
    expect((await collaborationsOf(listId)).get(TWO)).toMatchObject({
      owner: '小周',
      nextAction: '寄样',
      terms: { 'payment.amount': { text: '¥3,000', settled: true } },
      changed: { owner: at(202), nextAction: at(202), terms: at(4) }
    });
  });

  test('finished work taken back by undoing leaves no evidence, and its posts and figures stay', async () => {
    await wholeCampaign();
    expect((await database.entries.get(ONE))?.answers).toMatchObject({ pastCampaign: { value: 'good' } });
    await undo(at(200));
    expect(await database.entries.get(ONE)).toBeUndefined();
    expect(await publicationsOf(listId)).toHaveLength(2);
    expect(await measurementsOf([NOTE])).toHaveLength(2);
  });
});
