import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';

interface Props {
  id: string;
  name: string;
  place: number;
  onMove: (id: string, place: number) => void;
  onLeaveOut: () => void;
}

/** So a column is told from a file that somebody drags in. */
const DRAGGED = 'application/x-kol-loupe-column';

/** One column of the sheet: its handle is dragged, or moved by the arrow keys. */
export function ChosenColumn({ id, name, place, onMove, onLeaveOut }: Props) {
  const moveByKey = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const handle = event.currentTarget;
    // A row that moves in the document loses its focus.
    flushSync(() => onMove(id, place + step));
    handle.focus();
  };
  return (
    <li
      onDragOver={event => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault()}
      onDrop={event => {
        event.preventDefault();
        const dragged = event.dataTransfer.getData(DRAGGED);
        if (dragged !== '') onMove(dragged, place);
      }}
    >
      <button
        type="button"
        className="handle"
        draggable
        aria-label={say('export_move', { column: name })}
        onKeyDown={moveByKey}
        onDragStart={event => {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData(DRAGGED, id);
        }}
      >
        <Icon name="grip" />
      </button>
      <label>
        <input type="checkbox" checked onChange={onLeaveOut} />
        <span className="cut">{name}</span>
      </label>
    </li>
  );
}
