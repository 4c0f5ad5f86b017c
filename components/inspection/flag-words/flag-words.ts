import type { Because, Severity } from '@/lib/report/report';

/** The words of one red flag. `at` is the report's time; days of its year are shown without the year. */
export interface FlagWords {
  /** One or two sentences: the figure, what it is compared with, what to do. */
  raised: (because: Because, severity: Severity, at: string) => string;
  /** The figure that cleared it, for the end of a row. */
  clear: (because: Because, at: string) => string;
}
