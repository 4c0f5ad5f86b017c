import type { Entry } from './entry';
import type { Membership } from './shortlist';
import type { Summary } from './summary';

/** One creator in a table or sheet; without a membership where the creator is not looked at as part of a list. */
export interface Row {
  summary: Summary;
  entry?: Entry | undefined;
  membership?: Membership | undefined;
}
