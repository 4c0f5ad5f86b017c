import type { Observation } from '@/lib/evidence/observation';
import type { Post } from '@/lib/evidence/post';
import { database } from './database';
import type { Measurement } from './publication';

/** Of readings within so long only the last is kept. */
const SAME_MS = 3_600_000;

const { publications, measurements, posts } = database;

/**
 * Writes down what a note's page showed, of the notes that a campaign waits for; in the caller's transaction, which holds `measurementTables`.
 * `known` are the creator's posts as they stand after the reading.
 */
export async function keepMeasurements(
  { page, at, creatorId, posts: seen = [] }: Pick<Observation, 'page' | 'at' | 'creatorId' | 'posts'>,
  known: readonly Post[]
): Promise<void> {
  if (page !== 'note' || seen.length === 0) return;
  const ids = seen.map(({ id }) => id);
  const awaited = new Set((await publications.where('postId').anyOf(ids).toArray()).map(({ postId }) => postId));
  for (const post of seen) {
    const publishedAt = known.find(({ id }) => id === post.id)?.publishedAt;
    if (awaited.has(post.id))
      await keep(measurementOf({ ...post, ...(publishedAt && { publishedAt }) }, creatorId, at));
  }
}

/** The tables that measuring reads and writes. */
export const measurementTables = [publications, measurements];

/** Writes down what is known of a note already, as of its last reading; for a note that a campaign has just been told of. */
export async function keepKnownMeasurement(creatorId: string, postId: string): Promise<void> {
  const post = (await posts.get(creatorId))?.posts.find(({ id }) => id === postId);
  if (post?.opened && post.countsAt !== undefined) await keep(measurementOf(post, creatorId, post.countsAt));
}

/** The figures of a note on each reading, oldest first. */
export const measurementsOf = (postIds: string[]): Promise<Measurement[]> =>
  measurements
    .where('[postId+at]')
    .inAnyRange(
      postIds.map(id => [
        [id, ''],
        [id, '\uffff']
      ])
    )
    .toArray();

function measurementOf(post: Post, creatorId: string, at: string): Measurement {
  const { id: postId, publishedAt, likes, collects, comments, shares } = post;
  return {
    postId,
    at,
    creatorId,
    // A date alone tells no hour.
    ...(publishedAt && publishedAt.precision !== 'day' && { publishedAt: publishedAt.value }),
    ...(likes && { likes }),
    ...(collects && { collects }),
    ...(comments && { comments }),
    ...(shares && { shares })
  };
}

async function keep(measurement: Measurement): Promise<void> {
  const { postId, at } = measurement;
  const since = new Date(Date.parse(at) - SAME_MS).toISOString();
  await measurements.where('[postId+at]').between([postId, since], [postId, at], false, true).delete();
  await measurements.put(measurement);
}
