import { useRef, useState } from 'react';
import type { Save } from './save';

/**
 * The text of a field that is kept on every keystroke, because a popup closes at any click. While it is typed in, what is typed stands in the
 * field, also when it could not be kept; `theirs` is what another window wrote there meanwhile, until the user says which text it is to be.
 * A field that nobody types in follows what is stored.
 */
export function useSharedText(stored: string, save: Save, keep: (text: string) => Promise<unknown>) {
  const [text, setText] = useState(stored);
  const [known, setKnown] = useState(stored);
  const [isTyped, setIsTyped] = useState(false);
  const [theirs, setTheirs] = useState<string>();
  /** What was typed here and has not come back from the database yet, oldest first. */
  const [sent, setSent] = useState<readonly string[]>([]);

  if (stored !== known) {
    setKnown(stored);
    const echo = sent.lastIndexOf(stored);
    setSent(sent.slice(echo + 1));
    if (echo < 0 && stored === text) setTheirs(undefined);
    else if (echo < 0 && isTyped) setTheirs(stored);
    else if (echo < 0) setText(stored);
  }

  const write = async (typed: string) => {
    setText(typed);
    setSent(waiting => [...waiting, typed]);
    if (!(await save(() => keep(typed)))) setSent(waiting => waiting.filter(one => one !== typed));
  };
  const type = (typed: string) => {
    setIsTyped(true);
    void write(typed);
  };
  const field = useRef<HTMLElement>(null);
  /** The button that was pressed goes: whoever pressed it goes on in the field. */
  const answer = (chosen: string) => {
    setTheirs(undefined);
    setIsTyped(false);
    field.current?.focus();
    void write(chosen);
  };
  return {
    text,
    /** The field itself. */
    hold: (element: HTMLElement | null) => {
      field.current = element;
    },
    type,
    /** The user left the field. */
    rest: () => setIsTyped(theirs !== undefined),
    elsewhere: theirs === undefined ? undefined : { theirs, onKeep: () => answer(text), onTake: () => answer(theirs) }
  };
}
