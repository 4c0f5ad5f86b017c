import { Popover } from 'radix-ui';
import { useRef, useState } from 'react';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import type { StoredBrief } from '@/lib/shortlist/brief';
import { briefLink } from './brief-address';
import { goalName } from './goal-name';
import { use } from './keep-brief';

interface Props {
  briefs: StoredBrief[];
  active: StoredBrief | undefined;
  save: Save;
}

/** Switches the brief that creators are judged by. Arrow keys try one after the other; a click chooses and closes. */
export function BriefPicker({ briefs, active, save }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [picked, pick] = useState<{ id: string | null }>();
  const chosen = useRef<HTMLInputElement>(null);
  const inUse = active ? active.id : null;
  const chosenId = picked ? picked.id : inUse;
  const choose = async (id: string | null) => {
    pick({ id });
    if (!(await save(() => use(id)))) pick(undefined);
  };
  const choices = [...briefs.map(({ id, brief }) => ({ id, ...brief })), { id: null, name: say('briefs_none') }];
  return (
    <Popover.Root
      open={isOpen}
      onOpenChange={open => {
        setOpen(open);
        pick(undefined);
      }}
    >
      <Popover.Trigger className="pick-brief">
        <span className="cut">
          {active ? say('brief_bar_name', { name: active.brief.name }) : say('brief_bar_none')}
        </span>
        <Icon name="down" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="pop-over"
          align="start"
          sideOffset={4}
          collisionPadding={12}
          aria-label={say('brief_bar_choose')}
          onOpenAutoFocus={event => {
            event.preventDefault();
            chosen.current?.focus();
          }}
        >
          <div className="brief-menu scroll" role="radiogroup" aria-label={say('brief_bar_choose')}>
            {choices.map(choice => (
              <label key={choice.id}>
                <input
                  type="radio"
                  name="brief"
                  {...(choice.id === chosenId && { ref: chosen })}
                  checked={choice.id === chosenId}
                  onChange={() => void choose(choice.id)}
                  onClick={event => event.detail > 0 && setOpen(false)}
                  onKeyDown={event => event.key === 'Enter' && setOpen(false)}
                />
                <span className={choice.id === null ? 'cut grow qq' : 'cut grow'}>
                  <bdi>{choice.name}</bdi>
                </span>
                {'goal' in choice && choice.goal && <span className="s12 qq">{goalName(choice.goal)}</span>}
              </label>
            ))}
          </div>
          <a className="to-editor" {...briefLink(active?.id)}>
            {say('brief_bar_edit')}
            <Icon name="right" />
          </a>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
