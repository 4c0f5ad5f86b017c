import { Dialog } from 'radix-ui';
import { type FormEvent, useEffect, useState } from 'react';
import { Notice } from '@/components/inspection/notice';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { columnIds } from '@/lib/export/presets';
import { type ExportChoice, keepChoice, languageOf, lastChoice } from './choice';
import { ChoiceFields } from './choice-fields';
import { ColumnPicker } from './column-picker';
import { exportFile } from './export-file';
import { Preview } from './preview';
import { type ScopeId, type Scopes, scopeOf } from './scopes';
import { type Speech, speechIn } from './speech';

interface Props {
  /** The list's name, or that of all creators. */
  title: string;
  scopes: Scopes;
  /** Whom the button was pressed for. */
  start: ScopeId;
  /** What the table is narrowed down to, in words. */
  filter?: string | undefined;
  onClose: () => void;
}

/** Asks which creators and columns go into which file, shows its first rows, and saves it; Enter is enough where all is as last time. */
export function ExportDialog({ title, scopes, start, filter, onClose }: Props) {
  const [opener] = useState(() => document.activeElement);
  const [choice, setChoice] = useState(lastChoice);
  const [scope, setScope] = useState(start);
  const [progress, setProgress] = useState<'none' | 'writing' | 'failed'>('none');
  const speak = useSpeech(choice);
  const rows = scopeOf(scopes, scope);
  const columns = columnIds(choice.preset, choice.own);
  const isEmpty = choice.preset === 'own' && choice.own.length === 0;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (progress === 'writing' || isEmpty || rows.length === 0) return;
    setProgress('writing');
    try {
      keepChoice(choice);
      const narrowed = scope === 'shown' ? filter : undefined;
      await exportFile(choice, { list: title, rows, all: scopes.all.length, filter: narrowed });
      onClose();
    } catch (error) {
      console.error('The file could not be written', error);
      setProgress('failed');
    }
  };
  return (
    <Dialog.Root open onOpenChange={open => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content
          className="dialog export"
          aria-describedby={undefined}
          onOpenAutoFocus={focusSave}
          onCloseAutoFocus={event => giveBack(event, opener)}
        >
          <form onSubmit={event => void save(event)}>
            <header className="dialog-head">
              <Dialog.Title className="cut">{say('export_title', { list: title })}</Dialog.Title>
              <Dialog.Close type="button" className="btn bare icon s" aria-label={say('export_close')}>
                <Icon name="cross" />
              </Dialog.Close>
            </header>
            <div className="dialog-body">
              <ChoiceFields choice={choice} onChoose={setChoice} scopes={scopes} scope={scope} onScope={setScope} />
              <ColumnPicker
                chosen={isEmpty ? [] : columns}
                onChange={own => setChoice(asOwn(choice, own))}
                speak={speak}
                preset={choice.preset}
              />
              <Preview choice={choice} rows={rows} speak={speak} isEmpty={isEmpty} />
              {progress === 'failed' && (
                <Notice tone="warn" title={say('export_failed')}>
                  {say('export_failed_advice')}
                </Notice>
              )}
            </div>
            <footer className="dialog-foot">
              <span className="qq num" role="status">
                {progress === 'writing'
                  ? say('export_working')
                  : isEmpty
                    ? say('export_no_columns')
                    : fileWords(rows.length, columns.length)}
              </span>
              <Dialog.Close type="button" className="btn">
                {say('workspace_cancel')}
              </Dialog.Close>
              <button
                type="submit"
                id={SAVE_ID}
                className="btn primary"
                disabled={isEmpty || rows.length === 0}
                aria-busy={progress === 'writing'}
              >
                <Icon name="export" />
                {say('export_button')}
                <kbd>↵</kbd>
              </button>
            </footer>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** What the file will hold. */
const fileWords = (creators: number, columns: number): string =>
  [
    sayCount('workspace_creators', creators, { count: whole(creators) }),
    sayCount('export_column_count', columns, { count: whole(columns) })
  ].join(say('list_separator'));

const SAVE_ID = 'export-save';

/** All may be as last time: the way on comes first. */
function focusSave(event: Event): void {
  event.preventDefault();
  document.getElementById(SAVE_ID)?.focus();
}

/** The dialog has no trigger of its own: it goes back to where it was opened from. */
function giveBack(event: Event, opener: Element | null): void {
  event.preventDefault();
  if (opener instanceof HTMLElement) opener.focus();
}

/** Whoever changes a preset's columns has columns of their own, with its header's language. */
const asOwn = (choice: ExportChoice, own: string[]): ExportChoice => ({
  ...choice,
  preset: 'own',
  own,
  languages: { ...choice.languages, own: languageOf(choice) }
});

/** What the sheet is written in; the views' own words until its language is there. */
function useSpeech(choice: ExportChoice): Speech {
  const language = languageOf(choice);
  const [speech, setSpeech] = useState<{ speak: Speech }>({ speak: say });
  useEffect(() => {
    let isWanted = true;
    void speechIn(language).then(speak => isWanted && setSpeech({ speak }));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return speech.speak;
}
