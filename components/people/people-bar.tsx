import { useId } from 'react';
import { whole } from '@/components/words/figures';
import { type MessageKey, say, sayCount } from '@/components/words/words';
import { type PeopleView, peopleViews } from './kept-view';
import type { Person } from './people';
import type { PeopleFilter } from './people-filter';

interface Props {
  /** All of the list. */
  people: readonly Person[];
  owners: readonly string[];
  view: PeopleView;
  onView: (view: PeopleView) => void;
  filter: PeopleFilter;
  onFilter: (filter: PeopleFilter) => void;
}

const names: Record<PeopleView, MessageKey> = { board: 'people_board', list: 'people_list' };

/** Board or list, how many there are, and who of them is shown. */
export function PeopleBar({ people, owners, view, onView, filter, onFilter }: Props) {
  const group = useId();
  const late = people.filter(person => person.late !== undefined).length;
  return (
    <div className="people-bar">
      <fieldset className="question">
        <legend className="sr">{say('people_view')}</legend>
        <div className="choices">
          {peopleViews.map(one => (
            <label key={one}>
              <input type="radio" name={group} checked={view === one} onChange={() => onView(one)} />
              {say(names[one])}
            </label>
          ))}
        </div>
      </fieldset>
      <p className="q num">
        {[
          sayCount('workspace_creators', people.length, { count: whole(people.length) }),
          ...(late > 0 ? [say('people_late_sum', { count: whole(late) })] : [])
        ].join(say('list_separator'))}
      </p>
      <span className="grow" />
      <label className="row only-late">
        <input
          type="checkbox"
          checked={filter.onlyLate}
          onChange={({ target }) => onFilter({ ...filter, onlyLate: target.checked })}
        />
        {say('people_only_late')}
      </label>
      {owners.length > 0 && (
        <OwnerFilter owners={owners} owner={filter.owner} onChoose={owner => onFilter({ ...filter, owner })} />
      )}
    </div>
  );
}

/** All are chosen by a value that no owner has: names are trimmed. */
const ALL = ' ';

interface OwnerProps {
  owners: readonly string[];
  owner: string | undefined;
  onChoose: (owner: string | undefined) => void;
}

const OwnerFilter = ({ owners, owner = ALL, onChoose }: OwnerProps) => (
  <select
    className="inp"
    aria-label={say('people_filter_owner')}
    value={owner}
    onChange={({ target: { value } }) => onChoose(value === ALL ? undefined : value)}
  >
    <option value={ALL}>{say('people_owners_all')}</option>
    {owners.map(one => (
      <option key={one} value={one}>
        {one}
      </option>
    ))}
    <option value="">{say('people_owners_none')}</option>
  </select>
);
