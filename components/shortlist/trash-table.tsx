import { Icon, type IconName } from '@/components/mark/icon';
import { fullDay } from '@/components/words/dates';
import { whole } from '@/components/words/figures';
import { type MessageKey, say, sayCount } from '@/components/words/words';
import { daysLeft } from '@/lib/shortlist/trash';
import type { Trashed } from '@/lib/shortlist/trashed';
import { ForGood } from './for-good';
import { trashedWords } from './trashed-words';

const kinds: Record<Trashed['kind'], { icon: IconName; word: MessageKey }> = {
  list: { icon: 'bookmark', word: 'trash_list' },
  creator: { icon: 'target', word: 'trash_creator' },
  view: { icon: 'grid', word: 'trash_view' }
};

interface Props {
  trash: readonly Trashed[];
  onFetch: (trashed: Trashed) => void;
  onDelete: (trashed: Trashed) => void;
}

/** What was thrown away, when, and how long it waits. */
export const TrashTable = ({ trash, onFetch, onDelete }: Props) => (
  <table>
    <caption className="sr">{say('trash_title')}</caption>
    <thead>
      <tr>
        <th scope="col">{say('trash_what')}</th>
        <th scope="col" className="n">
          {say('trash_when')}
        </th>
        <th scope="col" className="n">
          {say('trash_left')}
        </th>
        <th scope="col">
          <span className="sr">{say('table_actions_column')}</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {trash.map(trashed => (
        <TrashRow key={trashed.id} trashed={trashed} onFetch={onFetch} onDelete={onDelete} />
      ))}
    </tbody>
  </table>
);

function TrashRow({ trashed, onFetch, onDelete }: Omit<Props, 'trash'> & { trashed: Trashed }) {
  const { kind, name, at } = trashed;
  const { icon, word } = kinds[kind];
  const taken = trashedWords(trashed);
  const left = daysLeft(trashed, Date.now());
  return (
    <tr>
      <td>
        <span className="row what">
          <Icon name={icon} />
          <bdi className="cut" title={name}>
            {name}
          </bdi>
          <span className="qq s12">{say(word)}</span>
          {taken !== '' && <span className="qq s12 num cut">{taken}</span>}
        </span>
      </td>
      <td className="n q">{fullDay(at)}</td>
      <td className="n q">{left < 1 ? say('trash_last_day') : sayCount('trash_days', left, { count: whole(left) })}</td>
      <td className="n">
        <span className="row acts">
          <button
            type="button"
            className="btn s"
            aria-label={say('trash_back_of', { name })}
            onClick={() => onFetch(trashed)}
          >
            {say('trash_back')}
          </button>
          <ForGood
            trigger={
              <button
                type="button"
                className="btn bare icon s"
                aria-label={say('trash_delete_of', { name })}
                title={say('trash_delete')}
              >
                <Icon name="bin" />
              </button>
            }
            title={say('trash_delete_ask', { name })}
            {...(taken !== '' && { taken })}
            action={say('trash_delete')}
            onConfirm={() => onDelete(trashed)}
          />
        </span>
      </td>
    </tr>
  );
}
