import { useState } from 'react';
import { say } from '@/components/words/words';
import { OneLineForm } from './one-line-form';

interface Props {
  onCreate: (name: string) => Promise<boolean>;
  onDone: () => void;
}

/** Names a new list. */
export function NewListForm({ onCreate, onDone }: Props) {
  const [name, setName] = useState('');
  const create = async (wanted: string) => {
    if (await onCreate(wanted)) onDone();
  };
  return (
    <OneLineForm
      label={say('list_new')}
      longest={120}
      text={name}
      onType={setName}
      onSend={text => void create(text)}
    />
  );
}
