import { FlagIcon } from '@/components/mark/flag-icon';
import { addressOf } from '@/components/shortlist/place';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Overview } from '@/lib/campaign/overview';

interface Props {
  listId: string;
  listName: string;
  posts: Overview['posts'];
  toOpen: number;
}

/** Posts planned, out and measured; which of them wait to be opened today. */
export function PostsCell({ listId, listName, posts: { planned, out, measured, late }, toOpen }: Props) {
  if (planned === 0) return <span className="qq">{say('posts_none')}</span>;
  const open = say('campaigns_to_open', { count: whole(toOpen) });
  return (
    <>
      <dl className="told-figures num">
        <dt>{say('campaigns_planned')}</dt>
        <dd>{whole(planned)}</dd>
        <dt>{say('results_out')}</dt>
        <dd>{whole(out)}</dd>
        <dt>{say('campaigns_measured_posts')}</dt>
        <dd>{whole(measured)}</dd>
      </dl>
      {toOpen > 0 && (
        <p>
          <a
            className="num"
            href={addressOf({ listId, campaign: 'posts' })}
            aria-label={say('posts_action_of', { action: open, what: listName })}
          >
            {open}
          </a>
        </p>
      )}
      {late > 0 && (
        <p className="lag num">
          <FlagIcon look="warn" />
          {say('posts_sum_late', { count: whole(late) })}
        </p>
      )}
    </>
  );
}
