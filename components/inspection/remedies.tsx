import type { Unjudged } from '@/lib/measures/measure';
import { Remedy } from './remedy';
import { remedySentence } from './remedy-sentence';

/** What would let a criterion judge, in words; a link where a brief is all that it takes. */
export function Remedies({ missing }: Pick<Unjudged, 'missing'>) {
  const [only, ...others] = missing;
  if (only?.remedy === 'write-brief' && others.length === 0) return <Remedy missing={only} />;
  return remedySentence(missing);
}
