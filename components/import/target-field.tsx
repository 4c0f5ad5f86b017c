import { useId } from 'react';
import { say } from '@/components/words/words';
import type { Target } from '@/lib/import/import-rows';
import { type List, NEW, NO_LIST, nameFor } from './use-target';

interface Props {
  lists: List[];
  value: string;
  onChoose: (value: string) => void;
  source: string;
  target: Target | undefined;
}

/** Which list the sheet goes to: one that is there, one to be made with the file's name, or none. */
export function TargetField({ lists, value, onChoose, source, target }: Props) {
  const id = useId();
  return (
    <div className="asked">
      <label htmlFor={id}>{say('import_into')}</label>
      <select id={id} className="inp" value={value} onChange={event => onChoose(event.target.value)}>
        {lists
          .filter(({ archivedAt }) => archivedAt === undefined)
          .map(list => (
            <option key={list.id} value={list.id}>
              {list.name}
            </option>
          ))}
        <option value={NEW}>
          {target && !target.isNew && value === NEW ? target.name : say('import_new_list', { name: nameFor(source) })}
        </option>
        <option value={NO_LIST}>{say('import_no_list')}</option>
      </select>
    </div>
  );
}
