import type { Missing } from '@/lib/measures/measure';
import { fieldFor, goToField } from './asked-field';
import { remedyName } from './remedy-sentence';

/** A remedy at the end of a row: a button where it can be done here, else words. */
export function Remedy({ missing }: { missing: Missing }) {
  const field = fieldFor(missing.remedy);
  if (field === undefined) return remedyName(missing);
  return (
    <button type="button" className="remedy link" onClick={() => goToField(field)}>
      {remedyName(missing)}
    </button>
  );
}
