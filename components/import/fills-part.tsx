import { say } from '@/components/words/words';
import { type Choices, type Side, sideOf } from '@/lib/import/choice';
import type { Planned } from '@/lib/import/plan';
import type { Field } from '@/lib/import/told';
import { CreatorCell, nameOf } from './creator-cell';
import { fieldName, fieldText } from './field-words';
import { Part } from './part';
import { useSome } from './use-some';

interface Props {
  planned: readonly Planned[];
  choices: Choices;
  onOne: (creatorId: string, field: Field, side: Side) => void;
}

/** What the file tells of creators in the list where nothing stands yet; each can be left out. */
export function FillsPart({ planned, choices, onOne }: Props) {
  const lines = planned.flatMap(one =>
    one.differences.filter(({ mine }) => mine === undefined).map(difference => ({ planned: one, difference }))
  );
  const { some, more } = useSome(lines);
  if (lines.length === 0) return null;
  return (
    <Part title={say('import_fills')} count={lines.length}>
      <table aria-label={say('import_fills')}>
        <thead>
          <tr>
            <th className="c">
              <span className="sr">{say('import_taken')}</span>
            </th>
            <th>{say('table_creator')}</th>
            <th>{say('import_field')}</th>
            <th>{say('import_file')}</th>
          </tr>
        </thead>
        <tbody>
          {some.map(({ planned: one, difference }) => {
            const { field, file } = difference;
            const isTaken = sideOf(one.creatorId, difference, choices) === 'file';
            return (
              <tr key={`${one.creatorId} ${field}`}>
                <td className="c">
                  <input
                    type="checkbox"
                    checked={isTaken}
                    aria-label={say('import_take_one', {
                      name: nameOf(one),
                      field: fieldName(field),
                      value: fieldText(field, file)
                    })}
                    onChange={() => onOne(one.creatorId, field, isTaken ? 'mine' : 'file')}
                  />
                </td>
                <CreatorCell planned={one} />
                <td className="q">{fieldName(field)}</td>
                <td className={isTaken ? undefined : 'qq'}>
                  <bdi className="said">{fieldText(field, file)}</bdi>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {more}
    </Part>
  );
}
