import { fieldFor, goToField } from './asked-field';
import { remedyName, type Wanted } from './remedy-sentence';

/** What would help, in a row or card: a button where it can be done here, else words. */
export function Remedy({ missing }: { missing: Wanted }) {
  const field = fieldFor(missing.remedy);
  if (field === undefined) return remedyName(missing);
  return (
    <button type="button" className="remedy link" onClick={() => goToField(field)}>
      {remedyName(missing)}
    </button>
  );
}
