import type { Field } from './told';

/** Why a row names nobody, or why one of its cells was left out. */
export type Why = 'no-id' | 'short-link' | 'note-link' | 'spoiled-id' | 'unclear' | 'too-long';

/** What of a sheet was not understood: the row's number, why, the text, and of a cell which field it was to tell. */
export interface Unread {
  row: number;
  why: Why;
  text: string;
  field?: Field;
}
