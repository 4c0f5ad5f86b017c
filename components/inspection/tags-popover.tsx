import { Popover } from 'radix-ui';
import { useState } from 'react';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import type { Entry } from '@/lib/shortlist/entry';
import { edit } from './edit';
import { OneLineForm } from './one-line-form';
import type { Save } from './save';

/**
 * The user's tags on a creator, kept as they are added and removed. While the view is open its own list is the newest: the stored
 * one comes back a moment later, and a second change in that moment must not undo the first.
 */
export function TagsPopover({ entry, save }: { entry: Entry; save: Save }) {
  const { creatorId } = entry;
  const [typed, setTyped] = useState('');
  const [tags, setShown] = useState(entry.tags);
  const keep = async (next: string[]) => {
    setShown(next);
    const isKept = await save(() => edit(creatorId, { field: 'tags', tags: next }));
    if (!isKept) setShown(tags);
    return isKept;
  };
  const add = async (text: string) => {
    const wanted = text.split(/[,，、]/).map(tag => tag.trim());
    if (await keep([...new Set([...tags, ...wanted.filter(tag => tag !== '')])])) setTyped('');
  };
  return (
    <Popover.Root>
      <Popover.Trigger
        className={tags.length === 0 ? 'btn icon' : 'btn icon filled'}
        aria-label={say('foot_tags')}
        title={tags.length === 0 ? say('foot_tags') : tags.join(say('name_separator'))}
      >
        <Icon name="tag" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="pop-over"
          side="top"
          sideOffset={6}
          collisionPadding={12}
          aria-label={say('foot_tags')}
        >
          {tags.length > 0 && (
            <ul className="tags">
              {tags.map(tag => (
                <li key={tag} className="chip">
                  <span className="cut">{tag}</span>
                  <button
                    type="button"
                    aria-label={say('tag_remove', { tag })}
                    onClick={() => void keep(tags.filter(one => one !== tag))}
                  >
                    <Icon name="cross" />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <OneLineForm
            label={say('tag_add')}
            longest={60}
            text={typed}
            onType={setTyped}
            onSend={text => void add(text)}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
