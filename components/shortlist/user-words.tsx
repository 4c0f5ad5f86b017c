import { Popover } from 'radix-ui';
import { useState } from 'react';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import type { CellProps } from './cells';
import { rowName } from './row-name';
import { WordsForm } from './words-form';

/** A tooltip that holds more than a screen helps nobody. */
const TOOLTIP_LENGTH = 500;

/** The user's tags and note; a click opens both for writing. Until then it is a plain button: what floats costs every row as much as the rest. */
export function UserWords({ row }: CellProps) {
  const [isUsed, setUsed] = useState(false);
  const { creatorId } = row.summary;
  const tags = row.entry === undefined ? [] : row.entry.tags;
  const note = row.entry === undefined ? '' : row.entry.note;
  const label = say('table_edit_words', { name: rowName(row) });
  const title = note.slice(0, TOOLTIP_LENGTH);
  const words = <Words tags={tags} note={note} label={label} />;
  if (!isUsed) {
    return (
      <button type="button" className="words" title={title} aria-haspopup="dialog" onClick={() => setUsed(true)}>
        {words}
      </button>
    );
  }
  return (
    <Popover.Root defaultOpen>
      <Popover.Trigger className="words" title={title}>
        {words}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="words-form" align="start" sideOffset={4} collisionPadding={8} aria-label={label}>
          <WordsForm creatorId={creatorId} tags={tags} note={note} />
          <Popover.Close className="btn s">{say('table_done')}</Popover.Close>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

const Words = ({ tags, note, label }: { tags: readonly string[]; note: string; label: string }) => (
  <>
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
  </>
);
