import { Part } from '@/components/import/part';
import { useSome } from '@/components/import/use-some';
import { Choices } from '@/components/inspection/known/choices';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Conflict } from '@/lib/backup/join-rows';
import type { Choice } from '@/lib/backup/merge-row';
import { ConflictRow } from './conflict-row';

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
          {some.map(conflict => (
            <ConflictRow
              key={conflict.id}
              conflict={conflict}
              wins={choices.get(conflict.id) ?? conflict.wins}
              names={names}
              onChoose={side => onChoose(new Map([...choices, [conflict.id, side]]))}
            />
          ))}
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
