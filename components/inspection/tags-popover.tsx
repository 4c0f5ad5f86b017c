import { Popover } from 'radix-ui';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import type { Entry } from '@/lib/shortlist/entry';
import { OneLineForm } from './one-line-form';
import type { Save } from './save';
import { TagChip } from './tag-chip';
import { useTags } from './use-tags';

/** The user's tags on a creator, kept as they are typed and removed; those that another window gives or takes come and go here too. */
export function TagsPopover({ entry, save }: { entry: Entry; save: Save }) {
  const { chips: tags, typed, type, end, remove } = useTags(entry.creatorId, entry.tags, save);
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
                <li key={tag}>
                  <TagChip tag={tag} onRemove={() => remove(tag)} />
                </li>
              ))}
            </ul>
          )}
          <OneLineForm label={say('tag_add')} longest={60} text={typed} onType={type} onSend={end} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
