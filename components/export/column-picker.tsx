import { useState } from 'react';
import { say } from '@/components/words/words';
import { columns } from '@/lib/export/columns';
import { type PresetId, presetColumns } from '@/lib/export/presets';
import { ChosenColumn } from './chosen-column';
import type { Speech } from './speech';

interface Props {
  /** By id, in their order. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  speak: Speech;
  preset: PresetId;
}

/** The columns of the sheet in their order, to be moved and left out, and after them those that could be in it. */
export function ColumnPicker({ chosen, onChange, speak, preset }: Props) {
  const [moved, setMoved] = useState('');
  const words = new Map(presetColumns(preset, chosen).map(({ id, header }) => [id, header]));
  const wordOf = (id: string) => {
    const header = words.get(id) ?? columns.find(column => column.id === id)?.header;
    return header === undefined ? id : speak(header);
  };
  const move = (id: string, place: number) => {
    if (place < 0 || place >= chosen.length || chosen[place] === id) return;
    onChange(chosen.filter(one => one !== id).toSpliced(place, 0, id));
    setMoved(say('export_moved', { column: wordOf(id), place: place + 1, count: chosen.length }));
  };
  return (
    <fieldset className="export-columns">
      <legend>{say('export_columns')}</legend>
      <p className="hint">{say('export_columns_hint')}</p>
      <div className="scroll">
        <ol>
          {chosen.map((id, place) => (
            <ChosenColumn
              key={id}
              id={id}
              name={wordOf(id)}
              place={place}
              onMove={move}
              onLeaveOut={() => onChange(chosen.filter(one => one !== id))}
            />
          ))}
        </ol>
        <ul>
          {columns
            .filter(({ id }) => !chosen.includes(id))
            .map(({ id }) => (
              <li key={id}>
                <label>
                  <input type="checkbox" checked={false} onChange={() => onChange([...chosen, id])} />
                  <span className="cut">{wordOf(id)}</span>
                </label>
              </li>
            ))}
        </ul>
      </div>
      <p className="sr" role="status">
        {moved}
      </p>
    </fieldset>
  );
}
