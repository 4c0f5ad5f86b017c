import { type DragEvent, type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { MOST_ROWS } from '@/lib/import/sheet';

interface Props {
  onFile: (file: File) => void;
  onText: (text: string, source: string) => void;
  /** Something else was there before. */
  isBack: boolean;
}

/** Takes a file, chosen or dropped, or a text that was pasted. */
export function TakeStep({ onFile, onText, isBack }: Props) {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isBack) chooser.current?.focus();
  }, [isBack]);
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState('');
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
    else setText(event.dataTransfer.getData('text/plain'));
  };
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onText(text, say('import_pasted'));
  };
  return (
    <section
      className="import-take"
      aria-label={say('import_title')}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={event => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      <p className="q">{say('import_how')}</p>
      <div className={isOver ? 'drop-zone over' : 'drop-zone'}>
        <p className="mid">{say('import_drop')}</p>
        <label className="btn pick-file">
          {say('known_file_choose')}
          <input
            type="file"
            className="sr"
            ref={chooser}
            accept=".xlsx,.csv,.tsv,.txt,text/csv,text/plain"
            aria-describedby={`${id}-types`}
            onChange={event => {
              const [file] = event.target.files ?? [];
              if (file) onFile(file);
              event.target.value = '';
            }}
          />
        </label>
        <p className="hint" id={`${id}-types`}>
          {say('import_types', { rows: whole(MOST_ROWS) })}
        </p>
      </div>
      <form className="asked" onSubmit={read}>
        <label htmlFor={`${id}-text`}>{say('import_paste')}</label>
        <textarea
          id={`${id}-text`}
          className="inp ta"
          rows={6}
          value={text}
          aria-describedby={`${id}-paste`}
          spellCheck={false}
          onChange={event => setText(event.target.value)}
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
          }}
        />
        <p className="hint" id={`${id}-paste`}>
          {say('import_paste_hint')}
        </p>
        <button type="submit" className="btn" disabled={text.trim() === ''}>
          <Icon name="list" />
          {say('import_read')}
        </button>
      </form>
    </section>
  );
}
