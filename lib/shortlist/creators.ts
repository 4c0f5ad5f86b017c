import type { Comment } from '@/lib/evidence/comment';
import type { Dossier } from '@/lib/evidence/dossier';
import { merge } from '@/lib/evidence/merge';
import type { Observation } from '@/lib/evidence/observation';
import type { Post } from '@/lib/evidence/post';
import type { Snapshot } from '@/lib/evidence/snapshot';
import { dossierOf } from '@/lib/evidence/witness';
import { conceal } from './commenters';
import { database, type Facts } from './database';
import { keepMeasurements, measurementTables } from './measurements';
import { saving } from './not-saved';
import { currentRules, ruleTables } from './rules';
import { judged } from './summarise';
import type { Summary } from './summary';
import { keepVisit } from './visits';

const { creators, posts, comments, snapshots, visits, entries, summaries } = database;

/** Keeps what one observation says, in one transaction: facts merge, the user's entry stays, the summary follows. Throws NotSaved. */
export async function witness(observation: Observation): Promise<Summary> {
  return saving(async () => {
    const news = dossierOf(observation, await conceal(observation.comments ?? [], Date.parse(observation.at)));
    return database.transaction(
      'rw',
      [creators, posts, comments, snapshots, visits, entries, summaries, ...measurementTables, ...ruleTables],
      async () => {
        const known = await evidenceOf(news.id);
        const dossier = known ? merge(known, news) : news;
        await keepEvidence(dossier);
        const { summary, report } = judged(dossier, await entries.get(dossier.id), await currentRules());
        await summaries.put(summary);
        await keepVisit(observation, dossier, summary, report);
        await keepMeasurements(observation, dossier.posts ?? []);
        return summary;
      }
    );
  });
}

/** All that was read about a creator; undefined when never seen. */
export async function evidenceOf(id: string): Promise<Dossier | undefined> {
  const [facts, postRow, commentRow, snapshotRow] = await Promise.all([
    creators.get(id),
    posts.get(id),
    comments.get(id),
    snapshots.get(id)
  ]);
  return facts && unpacked(facts, postRow, commentRow, snapshotRow);
}

/** The same for many, in the order asked, their packed rows read in bulk. */
export async function evidenceOfEach(ids: string[]): Promise<(Dossier | undefined)[]> {
  const [facts, postRows, commentRows, snapshotRows] = await Promise.all([
    creators.bulkGet(ids),
    posts.bulkGet(ids),
    comments.bulkGet(ids),
    snapshots.bulkGet(ids)
  ]);
  return facts.map((known, n) => known && unpacked(known, postRows[n], commentRows[n], snapshotRows[n]));
}

const unpacked = (
  facts: Facts,
  postRow: { posts: Post[] } | undefined,
  commentRow: { comments: Comment[] } | undefined,
  snapshotRow: { snapshots: Snapshot[] } | undefined
): Dossier => ({
  ...facts,
  ...(postRow && { posts: postRow.posts }),
  ...(commentRow && { comments: commentRow.comments }),
  ...(snapshotRow && { snapshots: snapshotRow.snapshots })
});

async function keepEvidence(dossier: Dossier): Promise<void> {
  const { posts: postList, comments: commentList, snapshots: history, lastSeenAt, ...facts } = dossier;
  await Promise.all([
    creators.put({ ...facts, lastSeenAt: lastSeenAt ?? dossier.firstSeenAt }),
    postList && posts.put({ id: dossier.id, posts: postList }),
    commentList && comments.put({ id: dossier.id, comments: commentList }),
    history && snapshots.put({ id: dossier.id, snapshots: history })
  ]);
}
