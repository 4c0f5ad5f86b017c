/** When the user last changed a field, as ISO instants by its name: a merge of two databases keeps the later change of each. */
export type Changed<Field extends string> = Partial<Record<Field, string>>;

/** A named list of creators: a campaign's candidates. Times are ISO instants; an archived list keeps everything and is out of the way. */
export interface Shortlist {
  id: string;
  name: string;
  createdAt: string;
  archivedAt?: string;
  changed?: Changed<'name' | 'archivedAt'>;
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

/** How much the user wants a creator in one campaign, best first; absent is not said. */
export const priorities = ['high', 'normal', 'low'] as const;
export type Priority = (typeof priorities)[number];

/** A creator's place in one list. Archived there, they are out of the way with all that was decided, and `why` in the user's words. */
export interface Membership {
  listId: string;
  creatorId: string;
  addedAt: string;
  stage: Stage;
  priority?: Priority;
  archived?: { at: string; why?: string };
  changed?: Changed<'stage' | 'priority' | 'archived'>;
}
