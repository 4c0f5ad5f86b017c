import { useState } from 'react';
import type { Save } from './save';

/**
 * The text of a field that is kept on every keystroke, because a popup closes at any click. While the view is open what is typed
 * stands in the field, also when it could not be kept.
 */
export function useTyped(stored: string, save: Save, keep: (text: string) => Promise<unknown>) {
  const [text, setText] = useState(stored);
  const type = (typed: string) => {
    setText(typed);
    void save(() => keep(typed));
  };
  return [text, type] as const;
}
