import { useId } from 'react';
import { ElsewhereNotice } from './elsewhere-notice';
import type { Save } from './save';
import { useSharedText } from './use-shared-text';

interface Props {
  label: string;
  stored: string;
  longest: number;
  /** Absent: one line. */
  rows?: number;
  placeholder?: string;
  save: Save;
  keep: (text: string) => Promise<unknown>;
}

/** A text of the user's with its label, kept as it is typed, here and in other windows. */
export function SharedField({ label, stored, longest, rows, placeholder, save, keep }: Props) {
  const { text, hold, type, rest, elsewhere } = useSharedText(stored, save, keep);
  const id = useId();
  const field = { id, ref: hold, value: text, maxLength: longest, onBlur: rest, ...(placeholder && { placeholder }) };
  return (
    <div className="shared">
      <label className="s12 q" htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input className="inp" {...field} onChange={event => type(event.target.value)} />
      ) : (
        <textarea className="inp ta" rows={rows} {...field} onChange={event => type(event.target.value)} />
      )}
      {elsewhere && <ElsewhereNotice {...elsewhere} />}
    </div>
  );
}
