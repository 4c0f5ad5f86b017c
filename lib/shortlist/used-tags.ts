import { database } from './database';

/** Every tag that the user gave to somebody, the most used first. */
export async function usedTags(): Promise<string[]> {
  const counts = new Map<string, number>();
  await database.entries.each(({ tags }) => {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  });
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([tag]) => tag);
}
