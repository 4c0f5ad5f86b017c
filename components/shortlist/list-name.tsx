import { useId, useState } from 'react';
import { ElsewhereNotice } from '@/components/inspection/elsewhere-notice';
import type { Save } from '@/components/inspection/save';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { renameList } from '@/lib/shortlist/lists';
import type { Shortlist } from '@/lib/shortlist/shortlist';

interface Props {
  list: Shortlist;
  save: Save;
  onDone: () => void;
}

/**
 * The name of a list while it is changed: Enter or leaving keeps it, Escape leaves it as it was; a name that is taken is said, and so is one
 * that another window gave it meanwhile.
 */
export function ListName({ list, save, onDone }: Props) {
  const [name, setName] = useState(list.name);
  const [known, setKnown] = useState(list.name);
  const [taken, setTaken] = useState<string>();
  const wanted = name.trim();
  // Where nothing was typed yet the field follows.
  if (list.name !== known && name === known) {
    setKnown(list.name);
    setName(list.name);
  }
  const theirs = list.name === known || list.name === wanted ? undefined : list.name;
  const said = useId();
  const keep = async () => {
    if (wanted === '' || wanted === known || wanted === list.name) return onDone();
    let isKept = true;
    const isSaved = await save(async () => {
      isKept = await renameList(list.id, wanted, instant());
    });
    if (isKept && isSaved) onDone();
    else if (!isKept) setTaken(wanted);
  };
  const isTaken = taken !== undefined && taken === wanted;
  return (
    <form
      className="list-name"
      onSubmit={event => {
        event.preventDefault();
        void keep();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        if (isTaken) onDone();
        else void keep();
      }}
    >
      <input
        ref={field => field?.focus()}
        className="inp"
        maxLength={120}
        value={name}
        aria-label={say('list_renaming', { list: list.name })}
        aria-invalid={isTaken}
        {...(isTaken && { 'aria-describedby': said })}
        onChange={event => setName(event.target.value)}
        onFocus={event => event.target.select()}
        onKeyDown={event => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone();
        }}
      />
      {isTaken && (
        <p className="s12 said" role="alert" id={said}>
          {say('list_name_taken', { list: taken })}
        </p>
      )}
      {theirs !== undefined && <ElsewhereNotice theirs={theirs} onKeep={() => void keep()} onTake={onDone} />}
    </form>
  );
}
