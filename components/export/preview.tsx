import { say } from '@/components/words/words';
import type { Kind } from '@/lib/export/column';
import { presetColumns } from '@/lib/export/presets';
import { shownCell } from '@/lib/export/shown-cell';
import type { Row } from '@/lib/shortlist/row';
import type { ExportChoice } from './choice';
import type { Speech } from './speech';

const ROWS = 3;

const isFigure = (kind: Kind): boolean => kind === 'number' || kind === 'percent' || kind === 'yuan';

/** The first rows of the sheet as a spreadsheet will show them. */
export function Preview({
  choice: { preset, own },
  rows,
  speak,
  isEmpty
}: {
  choice: ExportChoice;
  rows: readonly Row[];
  speak: Speech;
  isEmpty: boolean;
}) {
  const columns = isEmpty ? [] : presetColumns(preset, own);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
    <section className="export-preview scroll" aria-label={say('export_preview')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ id, header, kind }) => (
              <th key={id} scope="col" className={isFigure(kind) ? 'n' : undefined}>
                {speak(header)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, ROWS).map(row => (
            <tr key={row.summary.creatorId}>
              {columns.map(({ id, kind, value }) => (
                <td key={id} className={isFigure(kind) ? 'n' : undefined}>
                  <bdi>
                    {shownCell(
                      value(row, key => speak(key)),
                      kind
                    )}
                  </bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
