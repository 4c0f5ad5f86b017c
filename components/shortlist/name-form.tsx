import { useState } from 'react';
import { say } from '@/components/words/words';

interface Props {
  onCreate: (name: string) => void;
  /** Where it can be given up; it takes the focus then. */
  onClose?: () => void;
}

/** Asks what a new list is to be called. */
export function NameForm({ onCreate, onClose }: Props) {
  const [name, setName] = useState('');
  return (
    <form
      className="new-list"
      onSubmit={event => {
        event.preventDefault();
        if (name.trim() !== '') onCreate(name);
      }}
      onKeyDown={event => event.key === 'Escape' && onClose?.()}
    >
      <input
        ref={field => {
          if (onClose) field?.focus();
        }}
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
        {onClose && (
          <button type="button" className="btn bare s" onClick={onClose}>
            {say('workspace_cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
