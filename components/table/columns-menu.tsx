import { Popover } from 'radix-ui';
import { useState } from 'react';
import { ChosenColumn } from '@/components/export/chosen-column';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import { columnPresets } from './column-presets';
import { NAME, offeredColumns, shownIds } from './known-columns';

interface Props {
  /** By id in their order, the name first. */
  shown: readonly string[];
  isList: boolean;
  onChange: (columns: string[]) => void;
}

/** Which columns stand in the table, in which order; presets for the kinds of work. */
export function ColumnsMenu({ shown, isList, onChange }: Props) {
  const [moved, setMoved] = useState('');
  const offered = offeredColumns(isList);
  const chosen = shown.filter(id => id !== NAME);
  const nameOfColumn = (id: string) => {
    const column = offered.find(one => one.id === id);
    return column ? say(column.short ?? column.header) : id;
  };
  const move = (id: string, place: number) => {
    if (place < 0 || place >= chosen.length || chosen[place] === id) return;
    onChange(chosen.filter(one => one !== id).toSpliced(place, 0, id));
    setMoved(say('export_moved', { column: nameOfColumn(id), place: place + 1, count: chosen.length }));
  };
  return (
    <Popover.Root>
      <Popover.Trigger className="btn bare s">
        <Icon name="list" />
        {say('columns_button')}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="pop-over columns-menu"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label={say('columns_button')}
        >
          <fieldset className="presets">
            <legend className="sr">{say('columns_presets')}</legend>
            {columnPresets.map(({ name, columns }) => {
              const isChosen = shownIds(columns, isList).join() === shown.join();
              return (
                <button
                  key={name}
                  type="button"
                  className="fch"
                  aria-pressed={isChosen}
                  onClick={() => onChange([...columns])}
                >
                  {say(name)}
                </button>
              );
            })}
          </fieldset>
          <p className="hint">{say('export_columns_hint')}</p>
          <div className="scroll export-columns">
            <ol>
              {chosen.map((id, place) => (
                <ChosenColumn
                  key={id}
                  id={id}
                  name={nameOfColumn(id)}
                  place={place}
                  onMove={move}
                  onLeaveOut={() => onChange(chosen.filter(one => one !== id))}
                />
              ))}
            </ol>
            <ul>
              {offered
                .filter(({ id }) => !shown.includes(id))
                .map(({ id }) => (
                  <li key={id}>
                    <label>
                      <input type="checkbox" checked={false} onChange={() => onChange([...chosen, id])} />
                      <span className="cut">{nameOfColumn(id)}</span>
                    </label>
                  </li>
                ))}
            </ul>
          </div>
          <p className="sr" role="status">
            {moved}
          </p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
