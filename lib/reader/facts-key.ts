import type { Observation } from '@/lib/evidence/observation';
import type { Post } from '@/lib/evidence/post';

/** When something was read is no fact of the page, and "3分钟前" moves with the clock. */
const CLOCKS = /^(?:at|countsAt|until)$/;

/** Equal for two reads of the same facts, whenever they were read. */
export const factsKey = (facts: unknown): string =>
  JSON.stringify(facts, (name, value: unknown) => (CLOCKS.test(name) ? undefined : value));

/**
 * What must be read twice alike before it counts: everything but the notes of a profile, whose cards come and go as one scrolls.
 * Of these only the zeros, as the word for none may stand in for a figure that is still to come.
 */
export function settlingKey({ posts, listing, unlinkedPosts, ...rest }: Observation): string {
  if (rest.page === 'note') return factsKey({ posts, ...rest });
  return factsKey({ ...rest, zeros: posts?.filter(({ likes }) => likes?.value === 0).map(({ id }: Post) => id) });
}
