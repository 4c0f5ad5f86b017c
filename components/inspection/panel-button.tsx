import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import { canOpenPanel, openPanel } from './open-panel';

/** In the panel itself there is nothing to keep open. */
const isPanel = (): boolean => location.pathname === '/sidepanel.html';

/** Keeps the inspection open beside the page: the panel stays while the user browses, and the popup goes. */
export function PanelButton() {
  const [windowId, setWindowId] = useState<number>();
  const isOffered = canOpenPanel() && !isPanel();
  useEffect(() => {
    if (isOffered) void browser.windows.getCurrent().then(({ id }) => setWindowId(id));
  }, [isOffered]);
  if (!isOffered) return null;
  const words = say('popup_open_panel');
  // The browser opens it within the click alone: nothing may be waited for before.
  const open = () => {
    if (windowId === undefined) return;
    openPanel(windowId).then(
      () => window.close(),
      (error: unknown) => console.error('The panel could not be opened', error)
    );
  };
  return (
    <button type="button" className="btn bare icon s" aria-label={words} title={words} onClick={open}>
      <Icon name="panel" />
    </button>
  );
}
