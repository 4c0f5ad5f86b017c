import { say } from '@/components/words/words';
import type { Reading } from '@/lib/import/proposals';
import { CreatorCell } from './creator-cell';
import { Part } from './part';
import { rowsText } from './rows-text';
import { useSome } from './use-some';

/** Whom several rows are about: the last of them counts. */
export function DoublesPart({ doubles }: { doubles: Reading['doubles'] }) {
  const { some, more } = useSome(doubles);
  if (doubles.length === 0) return null;
  return (
    <Part title={say('import_doubles')} count={doubles.length} about={say('import_doubles_how')}>
      <table aria-label={say('import_doubles')}>
        <thead>
          <tr>
            <th>{say('table_creator')}</th>
            <th>{say('import_row')}</th>
          </tr>
        </thead>
        <tbody>
          {some.map(double => (
            <tr key={double.creatorId}>
              <CreatorCell planned={double} />
              <td className="num qq">{rowsText(double.rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </Part>
  );
}
