import { useCallback, useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { focusTable } from './row-focus';
import { type Told, useUndo } from './use-undo';
import { useUndoKeys } from './use-undo-keys';
import { whatWasDone } from './what-was-done';

/** So long it stands; Ctrl+Z works after it too. */
const STANDS_MS = 12_000;
/** A menu gives the focus back as it closes, to what is gone a moment later where the change took it away. */
const SETTLES_MS = 150;

/**
 * What was just done in this window, and the way back. It stays while the pointer or the focus is on it; it takes the focus where the
 * button that had it is gone. `letter` undoes as Ctrl+Z does.
 */
export function JournalToast({ letter }: { letter?: string }) {
  const { told, back, again, dismiss } = useUndo();
  const [held, setHeld] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useUndoKeys(
    useCallback(() => back(), [back]),
    again,
    letter
  );

  const close = useCallback(() => {
    const hadFocus = box.current?.contains(document.activeElement);
    setHeld(false);
    dismiss();
    if (hadFocus) focusTable();
  }, [dismiss]);

  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) box.current?.querySelector('button')?.focus();
    }, SETTLES_MS);
    return () => clearTimeout(timer);
  }, [told]);

  useEffect(() => {
    if (!told || told.what === 'working' || held) return;
    const timer = setTimeout(close, STANDS_MS);
    return () => clearTimeout(timer);
  }, [told, held, close]);

  return (
    <>
      <p className="sr" role="status">
        {told && inWords(told)}
      </p>
      {told && (
        // biome-ignore lint/a11y/noStaticElementInteractions: hovering only keeps it there
        <div
          className="bulk toast journal"
          ref={box}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(box.current?.contains(document.activeElement) ?? false)}
          onFocus={() => setHeld(true)}
          onBlur={({ relatedTarget }) => setHeld(box.current?.contains(relatedTarget) ?? false)}
          onKeyDown={event => event.key === 'Escape' && close()}
        >
          <span className="num" aria-hidden="true">
            {inWords(told)}
          </span>
          {(told.what === 'done' || told.what === 'redone') && (
            <Way label={say('table_undo')} keys="Control+Z Meta+Z" onClick={() => void back(told.change.id)} />
          )}
          {told.what === 'undone' && isRedone(told) && (
            <Way label={say('undo_again')} keys="Control+Shift+Z Meta+Shift+Z" onClick={() => void again()} />
          )}
          <button type="button" className="btn bare icon s" aria-label={say('table_dismiss')} onClick={close}>
            <Icon name="cross" />
          </button>
        </div>
      )}
    </>
  );
}

const Way = ({ label, keys, onClick }: { label: string; keys: string; onClick: () => void }) => (
  <button type="button" className="btn s" aria-keyshortcuts={keys} onClick={onClick}>
    {label}
  </button>
);

/** What came back from the trash can be thrown away again, but not by redoing. */
const isRedone = ({ change }: Extract<Told, { what: 'undone' | 'redone' }>): boolean =>
  change.rows.every(({ table }) => table !== 'trash');

function inWords(told: Told): string {
  switch (told.what) {
    case 'done':
      return whatWasDone(told.change);
    case 'undone':
      return withKept(say('undo_undone', { what: whatWasDone(told.change) }), told.kept);
    case 'redone':
      return withKept(say('undo_redone', { what: whatWasDone(told.change) }), told.kept);
    case 'working':
      return say('undo_working');
    case 'nothing':
      return say('undo_nothing');
    case 'nothing-again':
      return say('undo_nothing_again');
    case 'unsaved':
      return told.reason === 'disk-full' ? say('unsaved_disk_full') : say('unsaved_unavailable');
  }
}

const withKept = (sentence: string, kept: number): string =>
  kept === 0 ? sentence : [sentence, sayCount('undo_kept', kept, { count: whole(kept) })].join(say('clause_separator'));
