import { Notice } from '@/components/inspection/notice';
import { say } from '@/components/words/words';

/** The database could not be opened: that is not an empty list. */
export const UnreadableNotice = () => (
  <Notice tone="warn" title={say('table_unreadable')}>
    {say('table_unreadable_advice')}
  </Notice>
);
