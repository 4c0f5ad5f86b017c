import type { Backup } from '@/lib/backup/read-backup';
import { namedCreators } from '@/lib/shortlist/named-creators';

/** The names by which rows of both sides are known, by their ids; those here before those of the file. */
export async function namesOf({ rows }: Backup): Promise<Map<string, string>> {
  const here = await namedCreators();
  return new Map([
    ...rows.entries.flatMap(({ creatorId, knownAs }) => (knownAs === undefined ? [] : [[creatorId, knownAs] as const])),
    ...rows.creators.flatMap(({ id, profile }) => (profile?.nickname ? [[id, profile.nickname.value] as const] : [])),
    ...rows.lists.map(({ id, name }) => [id, name] as const),
    ...rows.briefs.map(({ id, brief }) => [id, brief.name] as const),
    ...rows.views.map(({ id, name }) => [id, name] as const),
    ...here.flatMap(({ creatorId, name }) => (name === undefined ? [] : [[creatorId, name] as const]))
  ]);
}
