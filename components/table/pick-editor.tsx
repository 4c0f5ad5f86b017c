import { useState } from 'react';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Filter } from '@/lib/shortlist/filter';
import type { Picking } from './filter-choices';

/** From so many on, a field finds one among them. */
const MANY = 12;

/** Any of several, each with how many of the list have it. */
export function PickEditor({ picking, onChange }: { picking: Picking; onChange: (filter: Filter) => void }) {
  const { choices, chosen, withChosen } = picking;
  const [wanted, setWanted] = useState('');
  const found = choices.filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <>
      {choices.length >= MANY && (
        <input
          className="inp"
          value={wanted}
          placeholder={say('filter_find')}
          aria-label={say('filter_find')}
          onChange={event => setWanted(event.target.value)}
        />
      )}
      {choices.length === 0 && <p className="s12 qq">{say('filter_nothing')}</p>}
      <ul className="picks scroll">
        {found.map(({ id, name, count }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ target: { checked } }) =>
                  onChange(withChosen(checked ? [...chosen, id] : chosen.filter(other => other !== id)))
                }
              />
              <span className="cut">
                <bdi>{name}</bdi>
              </span>
              <span className="num qq s12">{whole(count)}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
