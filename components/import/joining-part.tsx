import { whole } from '@/components/words/figures';
import { sentences } from '@/components/words/sentences';
import { say, sayCount } from '@/components/words/words';
import type { Target } from '@/lib/import/import-rows';
import type { Plan } from '@/lib/import/plan';
import { CreatorCell } from './creator-cell';
import { fieldName, fieldText } from './field-words';
import { Part } from './part';
import { useSome } from './use-some';

/** Who comes into the list, with what the file tells of them; who stays out, and why. */
export function JoiningPart({ plan, target }: { plan: Plan; target: Target | undefined }) {
  const { joining, archived, left } = plan;
  const shown = target ? joining : left;
  const { some, more } = useSome(shown);
  const aside = archived > 0 && sayCount('import_archived', archived, { count: whole(archived) });
  if (shown.length === 0) return aside ? <p className="import-aside hint">{aside}</p> : null;
  return (
    <Part
      title={say(target ? 'import_joining' : 'import_left')}
      count={shown.length}
      about={sentences(say(target ? 'import_joining_how' : 'import_left_how'), aside)}
    >
      <table aria-label={say(target ? 'import_joining' : 'import_left')}>
        <thead>
          <tr>
            <th className="n">{say('import_row')}</th>
            <th>{say('table_creator')}</th>
            <th>{say('import_comes_with')}</th>
          </tr>
        </thead>
        <tbody>
          {some.map(planned => (
            <tr key={planned.creatorId}>
              <td className="n qq">{planned.row}</td>
              <CreatorCell planned={planned} />
              <td>
                {planned.differences
                  .filter(({ mine }) => mine === undefined)
                  .map(({ field, file }) => (
                    <span className="chip line" key={field} title={`${fieldName(field)}: ${fieldText(field, file)}`}>
                      <span className="cut">{fieldText(field, file)}</span>
                    </span>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </Part>
  );
}
