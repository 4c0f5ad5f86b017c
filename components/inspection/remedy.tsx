import { briefLink } from '@/components/brief/brief-address';
import { fieldFor, goToField } from './asked-field';
import { remedyName, type Wanted } from './remedy-sentence';

/** What would help, in a row or card: a button or link where it can be done by us, else words. */
export function Remedy({ missing }: { missing: Wanted }) {
  if (missing.remedy === 'write-brief') {
    return (
      <a className="remedy" {...briefLink()}>
        {remedyName(missing)}
      </a>
    );
  }
  const field = fieldFor(missing.remedy);
  if (field === undefined) return remedyName(missing);
  return (
    <button type="button" className="remedy link" onClick={() => goToField(field)}>
      {remedyName(missing)}
    </button>
  );
}
