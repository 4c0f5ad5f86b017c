/** A stretch of text, the user's own, a page's or ours. */
export interface Run {
  text: string;
  look?: 'strong' | 'faint';
  /** Leads to an address; only ones that we made ourselves. */
  href?: string;
}

/** A paragraph of a file to read or to print, or a small table of what is known. */
export type Block =
  | { kind: 'title'; text: string }
  /** `newPage` where it begins on a page of its own. */
  | { kind: 'heading'; level: 1 | 2; text: string; newPage?: true }
  | { kind: 'notice'; runs: readonly Run[] }
  | { kind: 'text'; runs: readonly Run[] }
  | { kind: 'facts'; facts: readonly { label: string; runs: readonly Run[] }[] }
  /** A point behind a mark of its own, as "☐". */
  | { kind: 'point'; mark: string; runs: readonly Run[] };

/** What `writeDocx` and `writeMarkdown` make a file of. */
export interface TextDocument {
  title: string;
  language: 'zh-CN' | 'en-US';
  /** Stands between a label and what it names, with the blank that the language wants. */
  colon: string;
  /** Stands at the foot of each page. */
  footer: string;
  blocks: readonly Block[];
}
