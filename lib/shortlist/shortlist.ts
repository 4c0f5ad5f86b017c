/** A named list of creators: a campaign's candidates. `createdAt` is an ISO instant. */
export interface Shortlist {
  id: string;
  name: string;
  createdAt: string;
}

/** Where a creator stands in one list's campaign; the guide's ten steps, seen from the creator. */
export const stages = [
  'to-vet',
  'vetted',
  'contacted',
  'negotiating',
  'contracted',
  'briefed',
  'creating',
  'published',
  'amplified',
  'measured'
] as const;
export type Stage = (typeof stages)[number];

/** A creator's place in one list. */
export interface Membership {
  listId: string;
  creatorId: string;
  addedAt: string;
  stage: Stage;
}
