import { useRef, useState } from 'react';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { useSave } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { createList } from '@/lib/shortlist/lists';
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

function NameForm({ onCreate, onClose }: { onCreate: (name: string) => void; onClose: () => void }) {
  const [name, setName] = useState('');
  return (
    <form
      className="new-list"
      onSubmit={event => {
        event.preventDefault();
        if (name.trim() !== '') onCreate(name);
      }}
      onKeyDown={event => event.key === 'Escape' && onClose()}
    >
      <input
        ref={field => field?.focus()}
        className="inp"
        maxLength={120}
        value={name}
        aria-label={say('workspace_list_name')}
        placeholder={say('workspace_list_name')}
        onChange={event => setName(event.target.value)}
      />
      <div className="row">
        <button type="submit" className="btn s" disabled={name.trim() === ''}>
          {say('workspace_create')}
        </button>
        <button type="button" className="btn bare s" onClick={onClose}>
          {say('workspace_cancel')}
        </button>
      </div>
    </form>
  );
}
