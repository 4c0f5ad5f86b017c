import { Popover } from 'radix-ui';
import { creatorName } from '@/components/inspection/creator-name';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import type { CellProps } from './cells';
import { WordsForm } from './words-form';

/** The user's tags and note; a click opens both for writing. */
export function UserWords({ row: { summary, entry } }: CellProps) {
  const tags = entry === undefined ? [] : entry.tags;
  const note = entry === undefined ? '' : entry.note;
  const label = say('table_edit_words', { name: creatorName(summary) });
  return (
    <Popover.Root>
      <Popover.Trigger className="words" title={note.slice(0, 500)}>
        {tags.map(tag => (
          <span key={tag} className="chip">
            <bdi>{tag}</bdi>
          </span>
        ))}
        {note !== '' && <Icon name="note" />}
        {tags.length === 0 && note === '' && (
          <span className="add" aria-hidden="true">
            <Icon name="plus" />
            {say('table_add_words')}
          </span>
        )}
        <span className="sr">{label}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="words-form" align="start" sideOffset={4} collisionPadding={8} aria-label={label}>
          <WordsForm creatorId={summary.creatorId} tags={tags} note={note} />
          <Popover.Close className="btn s">{say('table_done')}</Popover.Close>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
