import { useEffect, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';

/** The shortcuts as the browser has them now, read again when the user comes back from changing them. */
export function useShortcuts(): Browser.commands.Command[] {
  const [shortcuts, setShortcuts] = useState<Browser.commands.Command[]>([]);
  useEffect(() => {
    const read = () => {
      void browser.commands?.getAll().then(setShortcuts);
    };
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return shortcuts;
}
