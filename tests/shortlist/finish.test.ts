import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editCollaborations } from '@/lib/shortlist/collaborations';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { keepAnswers } from '@/lib/shortlist/entries';
import { finishCollaboration } from '@/lib/shortlist/finish';
import { inspect } from '@/lib/shortlist/inspection';
import { createList } from '@/lib/shortlist/lists';
import { addToList } from '@/lib/shortlist/places';
import { planPosts } from '@/lib/shortlist/publications';
import { undo } from '@/lib/shortlist/undo';
import { creatorId, profileOf } from './seen-creator';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 20, 8, minute)).toISOString();
const ONE = creatorId(1);
const [NOTE, OTHER] = ['68a1b2c3000000001203abcd', '68a1b2c3000000001203abce'];

let [spring, autumn] = ['', ''];
beforeEach(async () => {
  spring = (await createList('春季', at(0))).id;
  autumn = (await createList('秋季', at(0))).id;
  await witness(profileOf(1, at(0)));
  for (const list of [spring, autumn]) await addToList(list, [{ creatorId: ONE }], at(1));
});
afterEach(() => Promise.all(database.tables.map(table => table.clear())));

const finish = (list: string, outcome: 'good' | 'mixed' | 'poor', on: string, minute: number) =>
  finishCollaboration(list, ONE, { outcome, on }, at(minute));
const answers = async () => (await database.entries.get(ONE))?.answers;
const place = (list: string) => database.memberships.get([list, ONE]);

describe('finished work', () => {
  test('is the last stage, evidence on the creator, and one change', async () => {
    await planPosts(spring, [ONE], { postId: NOTE }, at(2));
    const before = await inspect(ONE);
    await finish(spring, 'good', '2026-11-20', 3);
    expect(await database.collaborations.get([spring, ONE])).toMatchObject({
      outcome: 'good',
      finishedOn: '2026-11-20'
    });
    expect((await place(spring))?.stage).toBe('measured');
    expect(await answers()).toEqual({
      pastCampaign: { value: 'good', at: at(3) },
      paidNotes: { value: [NOTE], at: at(3) }
    });
    const reasons = (report: Awaited<ReturnType<typeof inspect>>) =>
      report?.report.partnership.find(({ model }) => model === 'long-term-ambassador')?.because.map(one => one.reason);
    expect(reasons(before)).not.toContain('good-past');
    expect(reasons(await inspect(ONE))).toContain('good-past');
    const undone = await undo(at(4));
    expect(undone).toMatchObject({ kept: 0, change: { what: 'finished', count: 1, name: '春季' } });
    expect((await place(spring))?.stage).toBe('to-vet');
    expect(await database.collaborations.get([spring, ONE])).toBeUndefined();
    expect(await answers()).toBeUndefined();
  });

  test('of two lists the one that ended last is the answer; taken back, the other is', async () => {
    await finish(autumn, 'poor', '2026-11-19', 2);
    await finish(spring, 'good', '2026-11-10', 3);
    expect((await answers())?.pastCampaign?.value).toBe('poor');
    await finishCollaboration(autumn, ONE, null, at(4));
    expect((await answers())?.pastCampaign?.value).toBe('good');
    expect((await place(autumn))?.stage).toBe('measured');
    await finishCollaboration(spring, ONE, null, at(5));
    expect(await answers()).toEqual({});
  });

  test('taken back leaves what the user answered since', async () => {
    await finish(spring, 'good', '2026-11-10', 2);
    await keepAnswers(ONE, { pastCampaign: { value: 'mixed', at: at(3) } }, at(3));
    await finishCollaboration(spring, ONE, null, at(4));
    expect((await answers())?.pastCampaign).toEqual({ value: 'mixed', at: at(3) });
  });

  test('an earlier answer of the user’s gives way, a later one stands until the next result', async () => {
    await keepAnswers(ONE, { pastCampaign: { value: 'mixed', at: at(2) } }, at(2));
    await finish(spring, 'good', '2026-11-20', 3);
    expect((await answers())?.pastCampaign).toEqual({ value: 'good', at: at(3) });
    await keepAnswers(ONE, { pastCampaign: { value: 'mixed', at: at(4) } }, at(4));
    await finish(autumn, 'poor', '2026-11-10', 5);
    expect((await answers())?.pastCampaign).toEqual({ value: 'mixed', at: at(4) });
    await finish(autumn, 'poor', '2026-11-25', 6);
    expect((await answers())?.pastCampaign).toEqual({ value: 'poor', at: at(6) });
  });

  test.each([
    ['a gift', { partnership: 'product-seeding' }, undefined],
    ['a gift with a fee of 0', { partnership: 'product-seeding', paid: { fee: 0 } }, undefined],
    ['a gift with a fee', { partnership: 'product-seeding', paid: { fee: 500 } }, [NOTE]],
    ['commission', { partnership: 'affiliate', paid: { fee: 0 } }, [NOTE]],
    ['no model named', {}, [NOTE]]
  ] as const)('its notes are paid ones or not: %s', async (_, { partnership, paid }: Work, notes) => {
    await planPosts(spring, [ONE], { postId: NOTE }, at(2));
    await planPosts(autumn, [ONE], { postId: OTHER }, at(2));
    await editCollaborations(spring, [ONE], { partnership: () => partnership, paid: () => paid }, at(3));
    await finish(spring, 'mixed', '2026-11-20', 4);
    expect((await answers())?.paidNotes?.value).toEqual(notes);
  });
});

type Work = { partnership?: 'product-seeding' | 'affiliate'; paid?: { fee: number } };
