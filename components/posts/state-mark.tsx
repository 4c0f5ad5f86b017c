import { FlagIcon } from '@/components/mark/flag-icon';
import { Icon } from '@/components/mark/icon';
import type { PostState } from '@/lib/campaign/post-state';
import { stateWords } from './post-words';

/** The state of a post: a shape where something is to be done or is done, and the word. */
export const StateMark = ({ state }: { state: PostState }) => (
  <span className={`post-state ${state.state}`}>
    {state.state === 'late' && <FlagIcon look="warn" />}
    {state.state === 'due' && <Icon name="clock" />}
    {state.state === 'measured' && <Icon name="tick" />}
    {stateWords(state)}
  </span>
);
