import { postAddress } from '@/components/inspection/post-address';
import { Unknown } from '@/components/shortlist/unknown';
import { day, dayAndTime } from '@/components/words/dates';
import { statedCount } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Window } from '@/lib/campaign/measured-windows';
import type { PostRow } from './post-rows';
import { windowSentence } from './post-words';

/** One window of a post in the table: the likes with the day that they were read, or when they can be. */
export function WindowCell({
  row: { post, windows, name },
  window,
  now
}: {
  row: PostRow;
  window: Window;
  now: string;
}) {
  const state = windows?.[window];
  if (!state || post.postId === undefined) return <Unknown />;
  const title = windowSentence(window, state);
  switch (state.state) {
    case 'measured': {
      const { likes, at } = state.measurement;
      return (
        <span className="two" title={title}>
          {likes ? <span className="num">{statedCount(likes)}</span> : <Unknown />}
          <span className="qq s12 num">{day(at, now)}</span>
        </span>
      );
    }
    case 'open':
      return (
        <a
          href={postAddress(post.postId)}
          target="_blank"
          rel="noreferrer"
          title={title}
          aria-label={say('posts_action_of', { action: say('posts_open_now'), what: say('posts_open_note', { name }) })}
        >
          {say('posts_open_now')}
        </a>
      );
    case 'waiting':
      return (
        <span className="qq s12" title={dayAndTime(state.from)}>
          {say('posts_from_when', { when: day(state.from, now) })}
        </span>
      );
    case 'missed':
      return (
        <span className="qq s12" title={title}>
          {say('posts_missed')}
        </span>
      );
  }
}
