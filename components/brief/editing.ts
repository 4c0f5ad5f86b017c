import type { Brief } from '@/lib/evidence/brief';
import type { Change } from './use-brief-draft';

/** What the parts of the editor get: the brief as it stands, the way to change it, and the points of a criterion. */
export interface Editing {
  draft: Brief;
  change: (made: Change) => void;
  points: (criterion: string) => string;
}
