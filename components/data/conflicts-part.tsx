import { Part } from '@/components/import/part';
import { useSome } from '@/components/import/use-some';
import { Choices } from '@/components/inspection/known/choices';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Conflict } from '@/lib/backup/merge-plan';
import type { Choice } from '@/lib/backup/merge-row';
import { aboutWords, fieldWords, sideWords } from './conflict-words';

type Rule = Choice | 'later';

interface Props {
  conflicts: readonly Conflict[];
  /** By a conflict's id; absent stands for the later one. */
  choices: ReadonlyMap<string, Choice>;
  /** What creators, lists, briefs, views and notes are called, by their ids. */
  names: ReadonlyMap<string, string>;
  onChoose: (choices: ReadonlyMap<string, Choice>) => void;
}

/** Every field that both sides changed, with both values and their days; the later one is chosen. */
export function ConflictsPart({ conflicts, choices, names, onChoose }: Props) {
  const { some, more } = useSome(conflicts);
  if (conflicts.length === 0) return null;
  const all = (rule: Rule) =>
    onChoose(rule === 'later' ? new Map() : new Map(conflicts.map(({ id }) => [id, rule] as const)));
  return (
    <Part title={say('data_conflicts')} count={conflicts.length} about={say('data_conflicts_how')}>
      <div className="import-all">
        <Choices<Rule>
          question={say('data_conflicts_all', { count: whole(conflicts.length) })}
          choices={[
            { value: 'later', words: say('data_conflicts_later') },
            { value: 'mine', words: say('import_keep_all') },
            { value: 'file', words: say('import_take_all') }
          ]}
          chosen={ruleOf(conflicts, choices)}
          onChoose={all}
        />
      </div>
      <table aria-label={say('data_conflicts')}>
        <thead>
          <tr>
            <th>{say('data_conflict_who')}</th>
            <th>{say('import_field')}</th>
            <th>{say('import_mine')}</th>
            <th>{say('import_file')}</th>
          </tr>
        </thead>
        <tbody>
          {some.map(conflict => {
            const wins = choices.get(conflict.id) ?? conflict.wins;
            const name = aboutWords(conflict, names);
            const field = fieldWords(conflict);
            return (
              <tr key={conflict.id}>
                <th scope="row" className="who">
                  <bdi lang={conflict.table === 'entries' ? 'zh-CN' : undefined}>{name}</bdi>
                </th>
                <td className="q">{field}</td>
                {(['mine', 'file'] as const).map(side => (
                  <td key={side}>
                    <label className={wins === side ? 'side' : 'side off'}>
                      <input
                        type="radio"
                        className="ring"
                        name={conflict.id}
                        checked={wins === side}
                        aria-label={say(side === 'mine' ? 'import_keep_one' : 'import_take_one', {
                          name,
                          field,
                          value: sideWords(conflict, side, names)
                        })}
                        onChange={() => onChoose(new Map([...choices, [conflict.id, side]]))}
                      />
                      <bdi className="said">{sideWords(conflict, side, names)}</bdi>
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

/** What holds for all; undefined where single ones differ. */
function ruleOf(conflicts: readonly Conflict[], choices: ReadonlyMap<string, Choice>): Rule | undefined {
  if (choices.size === 0) return 'later';
  const sides = new Set(conflicts.map(({ id }) => choices.get(id)));
  const [side] = sides;
  return sides.size === 1 ? side : undefined;
}
