import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';

/** What marks the better one: a tick and the word; the cell's tint comes on top. */
export const Better = () => (
  <span className="is-better">
    <Icon name="tick" />
    {say('compare_better')}
  </span>
);
