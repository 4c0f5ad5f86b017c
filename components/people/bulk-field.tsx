import { Popover } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { whole } from '@/components/words/figures';
import { sayCount } from '@/components/words/words';

interface Props {
  /** What the button says. */
  label: string;
  count: number;
  /** The field, with what was typed in it. */
  field: (text: string, type: (text: string) => void) => ReactNode;
  /** Blank takes it away. */
  onSet: (text: string) => Promise<boolean>;
}

/** One value for many creators, behind a button of the bar. */
export function BulkField({ label, count, field, onSet }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const wanted = text.trim();
  const figures = { count: whole(count) };
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger className="btn bare s">{label}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="pop-over" side="top" sideOffset={10} collisionPadding={12} aria-label={label}>
          <form
            className="bulk-field"
            onSubmit={async event => {
              event.preventDefault();
              if (await onSet(wanted)) setOpen(false);
            }}
          >
            {field(text, setText)}
            <button type="submit" className="btn s">
              {wanted === ''
                ? sayCount('people_clear_for', count, figures)
                : sayCount('people_set_for', count, figures)}
            </button>
          </form>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
