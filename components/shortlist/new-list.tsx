import { useRef, useState } from 'react';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { useSave } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { createList } from '@/lib/shortlist/lists';
import { NameForm } from './name-form';
import { addressOf } from './place';

/** The heading of the lists with a button that asks for a new one's name; the new list opens. */
export function NewList() {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { save, failure } = useSave();
  const close = () => {
    setAsking(false);
    button.current?.focus();
  };
  const create = (name: string) =>
    save(async () => {
      const list = await createList(name, instant());
      setAsking(false);
      location.hash = addressOf({ listId: list.id });
    });
  return (
    <>
      <p className="cap">
        {say('workspace_lists')}
        <button
          type="button"
          ref={button}
          className="btn bare icon s"
          aria-label={say('workspace_new_list')}
          aria-expanded={asking}
          onClick={() => setAsking(true)}
        >
          <Icon name="plus" />
        </button>
      </p>
      {asking && <NameForm onCreate={name => void create(name)} onClose={close} />}
      {failure && <UnsavedNotice reason={failure} of="action" />}
    </>
  );
}
