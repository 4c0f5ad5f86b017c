import { watchWorker } from '@/lib/messages';
import { tellChange } from '@/lib/shortlist/changes-here';

/** Shows what the worker did for a menu or a shortcut, with the way back; closes when the panel of its window is asked for once more. */
export function heedWorker(windowId: number | undefined): void {
  watchWorker(message => {
    if (message.type === 'changed') tellChange(message.change);
    else if (message.windowId === windowId) window.close();
  });
}
