import { say } from '@/components/words/words';
import { type Choices, type Side, sideOf } from '@/lib/import/choice';
import type { Difference, Plan, Planned } from '@/lib/import/plan';
import { type Field, fields } from '@/lib/import/told';
import { ChoiceForAll } from './choice-for-all';
import { CreatorCell, nameOf } from './creator-cell';
import { fieldName, fieldText } from './field-words';
import { Part } from './part';
import { useSome } from './use-some';

export interface Line {
  planned: Planned;
  difference: Difference;
}

interface Props {
  plan: Plan;
  choices: Choices;
  onAll: (field: Field, side: Side, creatorIds: readonly string[]) => void;
  onOne: (creatorId: string, field: Field, side: Side) => void;
}

/** Every field where both sides say something, side by side; mine stays where nothing is chosen. */
export function ConflictsPart({ plan, choices, onAll, onOne }: Props) {
  const lines = [...plan.changing, ...plan.joining].flatMap(planned =>
    planned.differences.filter(({ mine }) => mine !== undefined).map((difference): Line => ({ planned, difference }))
  );
  const { some, more } = useSome(lines);
  if (lines.length === 0) return null;
  return (
    <Part title={say('import_conflicts')} count={lines.length} about={say('import_conflicts_how')}>
      <div className="import-all">
        {fields.map(field => (
          <ChoiceForAll
            key={field}
            field={field}
            lines={lines.filter(({ difference }) => difference.field === field)}
            choices={choices}
            onAll={onAll}
          />
        ))}
      </div>
      <table aria-label={say('import_conflicts')}>
        <thead>
          <tr>
            <th>{say('table_creator')}</th>
            <th>{say('import_field')}</th>
            <th>{say('import_mine')}</th>
            <th>{say('import_file')}</th>
          </tr>
        </thead>
        <tbody>
          {some.map(({ planned, difference }) => {
            const { creatorId } = planned;
            const { field } = difference;
            const side = sideOf(creatorId, difference, choices);
            const name = `${creatorId} ${field}`;
            return (
              <tr key={name}>
                <CreatorCell planned={planned} />
                <td className="q">{fieldName(field)}</td>
                {(['mine', 'file'] as const).map(one => (
                  <td key={one}>
                    <label className={side === one ? 'side' : 'side off'}>
                      <input
                        type="radio"
                        className="ring"
                        name={name}
                        checked={side === one}
                        aria-label={say(one === 'mine' ? 'import_keep_one' : 'import_take_one', {
                          name: nameOf(planned),
                          field: fieldName(field),
                          value: fieldText(field, difference[one])
                        })}
                        onChange={() => onOne(creatorId, field, one)}
                      />
                      <bdi className="said">{fieldText(field, difference[one])}</bdi>
                    </label>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {more}
    </Part>
  );
}
