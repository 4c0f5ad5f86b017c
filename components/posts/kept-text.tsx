import { ElsewhereNotice } from '@/components/inspection/elsewhere-notice';
import type { Save } from '@/components/inspection/save';
import { useSharedText } from '@/components/inspection/use-shared-text';

interface Props {
  id: string;
  stored: string | undefined;
  maxLength: number;
  /** Where no label stands above it. */
  label?: string;
  placeholder?: string;
  /** The id of a datalist with suggestions. */
  list?: string;
  save: Save;
  /** Blank is absent. */
  keep: (text: string | undefined) => Promise<unknown>;
}

/** One line of the user's own words, kept on every keystroke; it follows what is undone or written elsewhere. */
export function KeptText({ id, stored, maxLength, label, placeholder, list, save, keep }: Props) {
  const { text, hold, type, rest, elsewhere } = useSharedText(stored ?? '', save, typed =>
    keep(typed === '' ? undefined : typed)
  );
  return (
    <>
      <input
        id={id}
        ref={hold}
        className="inp"
        autoComplete="off"
        maxLength={maxLength}
        value={text}
        title={text}
        {...(label && { 'aria-label': label })}
        {...(placeholder && { placeholder })}
        {...(list && { list })}
        onChange={({ target }) => type(target.value)}
        onBlur={rest}
      />
      {elsewhere && <ElsewhereNotice {...elsewhere} />}
    </>
  );
}
