import type { MouseEvent } from 'react';
import { Icon } from '@/components/mark/icon';
import { addressOf } from '@/components/shortlist/place';
import { say } from '@/components/words/words';

/** Back to where one came from; in a tab of its own to the table, with the creator's drawer open where there is one. */
export const BackLink = ({ creatorId }: { creatorId: string | undefined }) => (
  <a
    className="btn bare icon s back"
    href={addressOf({ everyone: true, ...(creatorId !== undefined && { creatorId }) })}
    aria-label={say('creator_back')}
    title={say('creator_back')}
    onClick={goBack}
  >
    <Icon name="back" />
  </a>
);

/** The browser knows of earlier places only within the workspace itself. */
function goBack(event: MouseEvent): void {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!isPlain || !('navigation' in window) || !window.navigation.canGoBack) return;
  event.preventDefault();
  history.back();
}
