import { Popover } from 'radix-ui';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import type { Entry } from '@/lib/shortlist/entry';
import { edit } from './edit';
import { ElsewhereNotice } from './elsewhere-notice';
import type { Save } from './save';
import { useSharedText } from './use-shared-text';

/** The user's note on a creator, kept on every keystroke. */
export function NotePopover({ entry, save }: { entry: Entry; save: Save }) {
  const { text, hold, type, rest, elsewhere } = useSharedText(entry.note, save, typed =>
    edit(entry.creatorId, { field: 'note', text: typed })
  );
  return (
    <Popover.Root>
      <Popover.Trigger
        className={text === '' ? 'btn icon' : 'btn icon filled'}
        aria-label={say('foot_note')}
        title={say('foot_note')}
      >
        <Icon name="note" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="pop-over"
          side="top"
          sideOffset={6}
          collisionPadding={12}
          aria-label={say('foot_note')}
        >
          <textarea
            ref={hold}
            aria-label={say('foot_note')}
            placeholder={say('note_hint')}
            rows={5}
            maxLength={20_000}
            value={text}
            onChange={event => type(event.target.value)}
            onBlur={rest}
          />
          {elsewhere && <ElsewhereNotice {...elsewhere} />}
          <p className="hint">{say('fields_kept')}</p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
