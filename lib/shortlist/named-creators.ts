import { database } from './database';

/** A creator by the names that one would look them up by; `name` is the page's, else the one on the card or in the sheet. */
export interface NamedCreator {
  creatorId: string;
  name?: string;
  redId?: string;
}

/** Everyone that is kept, with their names: read, or only added to a list. */
export async function namedCreators(): Promise<NamedCreator[]> {
  const [summaries, entries, places] = await Promise.all([
    database.summaries.toArray(),
    database.entries.toArray(),
    database.memberships.toArray()
  ]);
  const named = new Map<string, NamedCreator>(places.map(({ creatorId }) => [creatorId, { creatorId }]));
  for (const { creatorId, knownAs } of entries) {
    named.set(creatorId, { creatorId, ...(knownAs !== undefined && { name: knownAs }) });
  }
  for (const { creatorId, nickname, redId } of summaries) {
    const name = nickname ?? named.get(creatorId)?.name;
    named.set(creatorId, { creatorId, ...(name !== undefined && { name }), ...(redId !== undefined && { redId }) });
  }
  return [...named.values()];
}

/** Those whose name, red id or id holds what was typed, in any width and case; at most `most`. */
export function namedLike(creators: readonly NamedCreator[], typed: string, most: number): NamedCreator[] {
  const wanted = plain(typed);
  if (wanted === '') return creators.filter(({ name }) => name !== undefined).slice(0, most);
  return creators
    .filter(({ creatorId, name, redId }) =>
      [name, redId, creatorId].some(text => text !== undefined && plain(text).includes(wanted))
    )
    .slice(0, most);
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
