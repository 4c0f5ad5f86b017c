import { memo } from 'react';
import { addressOf } from '@/components/shortlist/place';
import { say } from '@/components/words/words';
import type { Collaboration } from '@/lib/shortlist/collaboration';
import { EntryCell } from './entry-cell';
import { entryFields } from './entry-fields';

interface Props {
  creatorId: string;
  name: string;
  work: Collaboration | undefined;
  describedBy: string;
  /** The same functions each time: a row is drawn again only where its work changes. */
  keep: (creatorId: string, column: number, value: number | undefined) => void;
  onProblem: (creatorId: string, column: number, text: string | undefined) => void;
  onPaste: (creatorId: string, column: number, text: string) => boolean;
}

/** One creator in the sheet. */
export const EntryRow = memo(({ creatorId, name, work, describedBy, keep, onProblem, onPaste }: Props) => (
  <tr>
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
));
EntryRow.displayName = 'EntryRow';
