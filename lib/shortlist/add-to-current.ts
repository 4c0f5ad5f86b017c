import { createList, currentList } from './lists';
import { addToList, type Candidate } from './places';
import type { Shortlist } from './shortlist';

/** Where creators were put, and the change's number; without one they were all there already. */
export interface Added {
  list: Shortlist;
  change?: number;
}

/** Puts creators on the list in use; where there is no list, one is made under `firstName`. Throws NotSaved. */
export async function addToCurrent(candidates: Candidate[], firstName: string, at: string): Promise<Added> {
  const list = (await currentList()) ?? (await createList(firstName, at));
  const change = await addToList(list.id, candidates, at);
  return { list, ...(change !== undefined && { change }) };
}
