import { memo } from 'react';
import { addressOf } from '@/components/shortlist/place';
import { say } from '@/components/words/words';
import type { Collaboration } from '@/lib/shortlist/collaboration';
import { EntryCell } from './entry-cell';
import { entryFields } from './entry-fields';

interface Props {
  creatorId: string;
  name: string;
  /** From 0 on. */
  place: number;
  work: Collaboration | undefined;
  describedBy: string;
  /** The same functions each time: a row is drawn again only where one of its figures changes. */
  keep: (creatorId: string, column: number, value: number | undefined) => Promise<boolean>;
  onProblem: (creatorId: string, column: number, text: string | undefined) => void;
  onPaste: (creatorId: string, column: number, text: string) => boolean;
  onFocus: (creatorId: string) => void;
}

/** One creator in the sheet. */
export const EntryRow = memo(
  ({ creatorId, name, place, work, describedBy, keep, onProblem, onPaste, onFocus }: Props) => (
    <tr aria-rowindex={place + 2} onFocus={() => onFocus(creatorId)}>
      <th scope="row">
        <a className="cut" href={addressOf({ creator: creatorId })} title={name} tabIndex={-1}>
          <bdi>{name}</bdi>
        </a>
      </th>
      {entryFields.map((field, column) => (
        <td key={field.id}>
          <EntryCell
            label={say('results_cell', { creator: name, figure: say(field.name) })}
            stored={field.valueOf(work)}
            read={field.read}
            describedBy={describedBy}
            keep={value => keep(creatorId, column, value)}
            onProblem={text => onProblem(creatorId, column, text)}
            onPaste={text => onPaste(creatorId, column, text)}
          />
        </td>
      ))}
    </tr>
  ),
  isSame
);
EntryRow.displayName = 'EntryRow';

/** The database gives each work anew with every change of any; what counts are its figures. */
function isSame({ work: before, ...one }: Props, { work: after, ...other }: Props): boolean {
  const names = Object.keys(other) as (keyof typeof other)[];
  return (
    names.every(name => one[name] === other[name]) &&
    (before === after || entryFields.every(field => field.valueOf(before) === field.valueOf(after)))
  );
}
