import { useEffect, useEffectEvent, useState } from 'react';
import { Icon } from '@/components/mark/icon';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { removeFromList } from '@/lib/shortlist/places';
import type { Membership } from '@/lib/shortlist/shortlist';
import { undo as takeBack } from '@/lib/shortlist/undo';
import type { Save } from './save';

interface Props {
  /** False until it is known which lists there are. */
  ready: boolean;
  listed: Membership | undefined;
  onAdd: () => Promise<boolean>;
  save: Save;
}

/** Adds the creator to the picked list; on it already, takes them off again, which can be undone. The key A adds. */
export function AddButton({ ready, listed, onAdd, save }: Props) {
  const [removed, setRemoved] = useState<number>();
  const add = useEffectEvent(() => {
    if (ready && !listed) void onAdd();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (isPlainA(event) && !isTyping(event.target)) add();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  if (listed) {
    const remove = () =>
      save(async () => setRemoved(await removeFromList(listed.listId, [listed.creatorId], instant())));
    return (
      <button type="button" className="btn listed" onClick={() => void remove()} title={say('foot_remove')}>
        <Icon name="bookmark" filled />
        {say('foot_listed')}
      </button>
    );
  }
  if (removed !== undefined) {
    const undo = () => save(async () => takeBack(instant(), removed).then(() => setRemoved(undefined)));
    return (
      <button type="button" className="btn" onClick={() => void undo()}>
        {say('foot_undo')}
      </button>
    );
  }
  return (
    <button type="button" className="btn primary" disabled={!ready} aria-keyshortcuts="A" onClick={() => void onAdd()}>
      {say('foot_add')}
      <kbd>A</kbd>
    </button>
  );
}

const isPlainA = ({ key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'a' && !ctrlKey && !metaKey && !altKey && !repeat;

/** A letter meant for a field or an open menu is not a shortcut. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type=radio]), textarea, [role=menu], [role=dialog]') !== null;
