import { useLiveQuery } from 'dexie-react-hooks';
import { useId } from 'react';
import type { Save } from '@/components/inspection/save';
import { TagChip } from '@/components/inspection/tag-chip';
import { useTags } from '@/components/inspection/use-tags';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import { usedTags } from '@/lib/shortlist/used-tags';

/** So many tags in use are offered at once. */
const OFFERED = 6;

interface Props {
  creatorId: string;
  stored: readonly string[];
  save: Save;
}

/** The tags of one creator as chips, a field for more, and those in use to choose from. */
export function TagsField({ creatorId, stored, save }: Props) {
  const { chips, typed, type, end, add, remove } = useTags(creatorId, stored, save);
  const used = useLiveQuery(usedTags);
  const id = useId();
  const begun = typed.trim();
  const offered = (used ?? [])
    .filter(tag => !chips.includes(tag) && tag !== begun && tag.includes(begun))
    .slice(0, OFFERED);
  return (
    <div className="shared">
      <label className="s12 q" htmlFor={id}>
        {say('table_tags_field')}
      </label>
      <div className="inp tag-box">
        {chips.map(tag => (
          <TagChip key={tag} tag={tag} onRemove={() => remove(tag)} />
        ))}
        <input
          id={id}
          value={typed}
          maxLength={200}
          onChange={event => type(event.target.value)}
          onBlur={end}
          onKeyDown={event => {
            const [last] = chips.slice(-1);
            if (event.key === 'Enter') {
              event.preventDefault();
              end();
            } else if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last);
          }}
        />
      </div>
      {offered.length > 0 && (
        <fieldset className="offered" aria-label={say('tags_offered')}>
          {offered.map(tag => (
            <button
              key={tag}
              type="button"
              className="chip line"
              aria-label={say('tag_offer', { tag })}
              onClick={() => add(tag)}
            >
              <Icon name="plus" />
              <bdi className="cut">{tag}</bdi>
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
