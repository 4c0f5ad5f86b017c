import { say } from '@/components/words/words';
import type { Conflict } from '@/lib/backup/join-rows';
import type { Choice } from '@/lib/backup/merge-row';
import type { Names } from './conflict-field';
import { aboutWords, changedWords, fieldWords, sideWords } from './conflict-words';

interface Props {
  conflict: Conflict;
  wins: Choice;
  names: Names;
  onChoose: (side: Choice) => void;
}

/** One field that both sides changed: what each says and since when, to choose from. */
export function ConflictRow({ conflict, wins, names, onChoose }: Props) {
  const [name, field] = [aboutWords(conflict, names), fieldWords(conflict)];
  return (
    <tr>
      <th scope="row" className="who">
        <bdi lang={conflict.table === 'entries' ? 'zh-CN' : undefined}>{name}</bdi>
      </th>
      <td className="q">{field}</td>
      {(['mine', 'file'] as const).map(side => {
        const [value, changed] = [sideWords(conflict, side, names), changedWords(conflict[side])];
        return (
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
                  value: changed === '' ? value : [value, changed].join(say('name_separator'))
                })}
                onChange={() => onChoose(side)}
              />
              <span>
                <bdi className="said" title={value}>
                  {value}
                </bdi>
                {changed !== '' && <span className="qq s12 num">{changed}</span>}
              </span>
            </label>
          </td>
        );
      })}
    </tr>
  );
}
