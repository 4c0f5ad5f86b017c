import { addressOf } from '@/components/shortlist/place';
import { say } from '@/components/words/words';

/** The way from a list to its narrowing. */
export const NarrowLink = ({ listId }: { listId: string }) => (
  <a className="btn" href={addressOf({ listId, narrow: true })}>
    {say('narrow_button')}
  </a>
);
