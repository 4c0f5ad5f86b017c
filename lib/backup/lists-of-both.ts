import type { Shortlist } from '@/lib/shortlist/shortlist';

/** Which list here each list of a file is: the one of its id, else the one of its name, else none yet. */
export function listsOfBoth(here: Shortlist[], file: Shortlist[]): Map<string, Shortlist | undefined> {
  const byId = new Map(here.map(list => [list.id, list]));
  const byName = new Map(here.map(list => [list.name.trim(), list]));
  const taken = new Set(file.flatMap(({ id }) => (byId.has(id) ? [id] : [])));
  return new Map(
    file.map(({ id, name }) => {
      const named = byName.get(name.trim());
      return [id, byId.get(id) ?? (named && !taken.has(named.id) ? named : undefined)];
    })
  );
}
