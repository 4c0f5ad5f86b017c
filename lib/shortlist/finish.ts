import type { Dossier } from '@/lib/evidence/dossier';
import { nameOf } from './campaigns';
import type { Collaboration, HowItWent } from './collaboration';
import { database } from './database';
import { blankEntry, type Entry } from './entry';
import { recorded } from './journal';
import { judgeAnew } from './judge-anew';
import { stampedEntry } from './row-changes';

const { campaigns, collaborations, entries, memberships, publications } = database;

type Answers = NonNullable<Dossier['answers']>;

/**
 * Calls the work with a creator finished, on a day as "2026-12-01", and how it went: the stage becomes the last one, and the result evidence about the
 * creator, with the notes that were paid for. Null takes all of that back but the stage. One change, which can be undone. Throws NotSaved.
 */
export async function finishCollaboration(
  listId: string,
  creatorId: string,
  result: { outcome: HowItWent; on: string } | null,
  at: string
): Promise<void> {
  const key: [string, string] = [listId, creatorId];
  const [name, before] = [await nameOf(listId), await collaborations.get(key)];
  const touched = { collaborations: [key], memberships: [key], entries: [creatorId] };
  const what = result ? 'finished' : 'unfinished';
  // Campaigns and posts are only read, in the same transaction.
  await recorded({ what, at, count: 1, ...name }, { ...touched, campaigns: [], publications: [] }, async () => {
    const { outcome: _outcome, finishedOn: _day, ...work } = (await collaborations.get(key)) ?? { listId, creatorId };
    await collaborations.put({
      ...work,
      ...(result && { outcome: result.outcome, finishedOn: result.on }),
      changed: { ...work.changed, outcome: at, finishedOn: at }
    });
    const place = await memberships.get(key);
    if (result && place && place.stage !== 'measured')
      await memberships.put({ ...place, stage: 'measured', changed: { ...place.changed, stage: at } });
    const entry = (await entries.get(creatorId)) ?? blankEntry(creatorId, at);
    const answers = await answersAfter(entry, before?.changed?.outcome, at);
    await entries.put(stampedEntry({ ...entry, answers, changed: { ...entry.changed, answers: at } }, ['answers'], at));
  });
  await judgeAnew([creatorId]);
}

/** What the user's answers are after finished work changed: its last result, unless the user answered since; and every note that was paid for. */
async function answersAfter({ creatorId, answers }: Entry, removed: string | undefined, at: string): Promise<Answers> {
  const finished = (await collaborations.where({ creatorId }).toArray())
    .flatMap(work => (work.outcome && work.finishedOn ? [{ ...work, outcome: work.outcome, on: work.finishedOn }] : []))
    .toSorted((one, other) => (one.on < other.on ? -1 : 1));
  const { pastCampaign, paidNotes: _before, ...others } = answers;
  const last = finished.at(-1);
  const result = last && { value: last.outcome, at: last.changed?.outcome ?? at };
  const results = new Set([removed, ...finished.map(({ changed }) => changed?.outcome)]);
  const own = pastCampaign && !results.has(pastCampaign.at) ? pastCampaign : undefined;
  const answer = own && (!result || own.at > result.at) ? own : result;
  const notes = await paidNotes(finished);
  return {
    ...others,
    ...(answer && { pastCampaign: answer }),
    ...(notes.length > 0 && { paidNotes: { value: notes, at } })
  };
}

/** The notes of finished work that was paid: a gift alone is none. */
async function paidNotes(finished: readonly Collaboration[]): Promise<string[]> {
  const notes = new Set<string>();
  for (const { listId, creatorId, partnership, paid } of finished) {
    const model = partnership ?? (await campaigns.get(listId))?.partnership;
    if (model === 'product-seeding' && !(paid?.fee !== undefined && paid.fee > 0)) continue;
    const posts = await publications.where({ creatorId }).toArray();
    for (const { listId: of, postId } of posts) if (of === listId && postId !== undefined) notes.add(postId);
  }
  return [...notes];
}
