import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';

/** A tag of the user's, with the button that takes it away. */
export const TagChip = ({ tag, onRemove }: { tag: string; onRemove: () => void }) => (
  <span className="chip tag-chip">
    <bdi className="cut">{tag}</bdi>
    <button type="button" aria-label={say('tag_remove', { tag })} onClick={onRemove}>
      <Icon name="cross" />
    </button>
  </span>
);
