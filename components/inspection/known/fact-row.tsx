import { type ReactNode, useEffect, useRef } from 'react';
import { Dot } from '@/components/inspection/dot';
import { say } from '@/components/words/words';
import { type Fact, openFact, useOpenedFact } from './opened-fact';

/** One line of what is known: the figures, and after them when and from whom. */
export interface KnownLine {
  what: string;
  tail: string[];
}

interface Props {
  fact: Fact;
  name: string;
  known: KnownLine[];
  /** What knowing it would let judge; stands where nothing is known. */
  use: string;
  /** Takes the user's own away; absent where there is none. */
  onRemove: (() => void) | undefined;
  /** Puts back what was taken away last; absent where nothing was. */
  onUndo: (() => Promise<void>) | undefined;
  /** The form, while the row is open. */
  children: ReactNode;
}

/** One kind of fact: its name, what is known of it with date and source, and the way to tell, change or take it back. */
export function FactRow({ fact, name, known, use, onRemove, onUndo, children }: Props) {
  const isOpen = useOpenedFact() === fact;
  const act = say(isOpen ? 'known_done' : onRemove ? 'known_edit' : 'known_add');
  const toggle = useRef<HTMLButtonElement>(null);
  return (
    <li className={isOpen ? 'fact open' : 'fact'}>
      <h3>{name}</h3>
      <div className="is">
        {known.length === 0 && <p className="qq">{use}</p>}
        {known.map(({ what, tail }) => (
          <p key={[what, ...tail].join()}>
            <bdi>{what}</bdi>
            {tail.map(part => (
              <span key={part} className="qq">
                <Dot />
                <bdi>{part}</bdi>
              </span>
            ))}
          </p>
        ))}
      </div>
      <div className="do">
        <button
          type="button"
          className="link"
          ref={toggle}
          id={`fact-${fact}`}
          aria-expanded={isOpen}
          aria-controls={`form-${fact}`}
          onClick={() => openFact(isOpen ? undefined : fact)}
        >
          {act}
          <span className="sr"> {name}</span>
        </button>
        {onRemove && (
          <button
            type="button"
            className="link quiet"
            onClick={() => {
              openFact(undefined);
              onRemove();
            }}
          >
            {say('known_remove')}
            <span className="sr"> {name}</span>
          </button>
        )}
      </div>
      {onUndo && <Undone onUndo={() => void onUndo().then(() => toggle.current?.focus())} />}
      <div id={`form-${fact}`} className="form" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </li>
  );
}

/** What was just taken away, and the way back. Focus moves to it, as what had focus is gone. */
function Undone({ onUndo }: { onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <p className="undone">
      <span role="status">{say('known_removed')}</span>
      <button type="button" className="link" ref={undo} onClick={onUndo}>
        {say('table_undo')}
      </button>
    </p>
  );
}
