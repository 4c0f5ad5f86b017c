import type { Language } from './count-text';

/** The ways in which the site differs from itself, by its version, the account and the moment. Left out: as the host has it. */
export interface Variant {
  /** The account's, whatever the host. */
  language?: Language;
  /** Sections with a class and nothing else (2024-11), with `data-note-id` (2026), or without any class (2026-05). */
  cards?: 'plain' | 'marked' | 'bare';
  /**
   * Three lists and Sets (2026-10); four lists, none of the Sets and no second spelling of figures (2024-11); or rows in snake_case,
   * lists written as objects and keys in reverse.
   */
  state?: 'newest' | 'four-lists' | 'mixed';
  /** What is a ref after hydration: some leaves, or the slices, the rows and the notes as well. */
  refs?: 'leaves' | 'every-level';
  /** Slow: the server sends an empty page, its header and then its cards mount seconds later, and so does the next page. */
  hydration?: 'quick' | 'slow';
  /** Asks every guest to log in, over the page. */
  login?: 'asked';
}
