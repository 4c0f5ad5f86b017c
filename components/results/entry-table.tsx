import { useMemo, useRef } from 'react';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Collaboration } from '@/lib/shortlist/collaboration';
import { entryFields } from './entry-fields';
import { EntryRow } from './entry-row';
import { useDrawnLines } from './use-drawn-lines';

/** Somebody in the sheet. */
export interface EntryLine {
  creatorId: string;
  name: string;
}

interface Props {
  lines: readonly EntryLine[];
  works: ReadonlyMap<string, Collaboration>;
  /** Whose cells hold a text that cannot be read. */
  unclear: ReadonlySet<string>;
  describedBy: string;
  /** The same functions each time: a row is drawn again only where one of its figures changes. */
  keep: (creatorId: string, column: number, value: number | undefined) => Promise<boolean>;
  onProblem: (creatorId: string, column: number, text: string | undefined) => void;
  onPaste: (creatorId: string, column: number, text: string) => boolean;
}

/** The sheet itself, of which only the lines in sight are drawn; head and names stay where they are. */
export function EntryTable({ lines, works, unclear, ...given }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const ids = useMemo(() => lines.map(({ creatorId }) => creatorId), [lines]);
  const { lines: drawn, setFocused } = useDrawnLines(scroller, ids, unclear);
  return (
    <div className="wide-table sheet-scroll" ref={scroller}>
      <table className="sheet" aria-rowcount={lines.length + 1}>
        <caption className="sr">{say('results_entry')}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              {say('table_creator')}
              <span className="qq num">{whole(lines.length)}</span>
            </th>
            {entryFields.map(({ id, name, isYuan }) => (
              <th key={id} scope="col" className="n">
                {say(name)}
                <span className="qq">{isYuan ? '¥' : ' '}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.map(line => {
            if ('gap' in line) {
              // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus.
              return <tr key={line.key} className="gap" aria-hidden="true" style={{ height: line.gap }} />;
            }
            const one = lines[line.place];
            return (
              one && (
                <EntryRow
                  key={one.creatorId}
                  {...one}
                  place={line.place}
                  work={works.get(one.creatorId)}
                  onFocus={setFocused}
                  {...given}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
