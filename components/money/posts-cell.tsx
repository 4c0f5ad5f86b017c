import { whole, yuan } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { PostsBought } from '@/lib/campaign/posts-bought';

/** How many posts a part of the budget buys, and by which price. */
export const PostsCell = ({ bought }: { bought: PostsBought }) =>
  bought.yuan === 0 ? (
    <span className="qq">{say('money_none_here')}</span>
  ) : (
    <>
      <span className="num">{postsOf(bought)}</span>
      <span className="under">{priceOf(bought)}</span>
    </>
  );

/** "3 posts"; at market prices "~2 posts (0–23)". */
export function postsOf({ posts, by }: PostsBought): string {
  const isSure = by.is === 'list' && by.estimated === 0;
  const count = sayCount('money_posts', posts, { count: isSure ? whole(posts) : `~${whole(posts)}` });
  return by.is === 'list' ? count : `${count} ${say('money_range', { low: whole(by.least), high: whole(by.most) })}`;
}

function priceOf({ price, by }: PostsBought): string {
  if (by.is === 'market') return say('money_at_market', { price: `~${yuan(price)}` });
  const of = whole(by.of);
  return by.estimated > 0
    ? say('money_at_list_estimated', { price: `~${yuan(price)}`, of, estimated: whole(by.estimated) })
    : say('money_at_list', { price: yuan(price), of });
}
