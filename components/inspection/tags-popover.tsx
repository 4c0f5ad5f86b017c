import { Popover } from 'radix-ui';
import { useState } from 'react';
import { Icon } from '@/components/mark/icon';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { setTags } from '@/lib/shortlist/entries';
import type { Entry } from '@/lib/shortlist/entry';
import { OneLineForm } from './one-line-form';
import type { Save } from './save';

/** The user's tags on a creator, kept as they are added and removed. */
export function TagsPopover({ entry, save }: { entry: Entry; save: Save }) {
  const { creatorId, tags } = entry;
  const [typed, setTyped] = useState('');
  const keep = (next: string[]) => save(() => setTags(creatorId, next, instant()));
  const add = async (text: string) => {
    if (await keep([...tags, ...text.split(/[,，、]/)])) setTyped('');
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
