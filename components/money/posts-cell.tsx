import { whole, yuan } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { TierId } from '@/lib/benchmarks/tiers';
import type { PostsBought } from '@/lib/campaign/posts-bought';
import { tierInSentence } from './bucket-name';

/** How many posts a part of the budget buys, and by which price; where it went on to another tier, to which. */
export const PostsCell = ({ bought, wentTo }: { bought: PostsBought; wentTo: TierId | undefined }) =>
  bought.yuan === 0 ? (
    <span className="qq">{wentTo ? say('money_went_to', { to: tierInSentence(wentTo) }) : say('money_none_here')}</span>
  ) : (
    <>
      <span className="num">{postsOf(bought)}</span>
      <span className="under">{priceOf(bought)}</span>
    </>
  );

/** "3 posts"; at market prices "~2 posts (0–23)". */
export function postsOf({ posts, by }: PostsBought): string {
  const about = `~${whole(posts)}`;
  if (by.is === 'market') {
    return sayCount('money_posts_range', posts, { count: about, low: whole(by.least), high: whole(by.most) });
  }
  return sayCount('money_posts', posts, { count: by.estimated === 0 ? whole(posts) : about });
}

function priceOf({ price, by }: PostsBought): string {
  if (by.is === 'market') return say('money_at_market', { price: `~${yuan(price)}` });
  const of = whole(by.of);
  return by.estimated > 0
    ? say('money_at_list_estimated', { price: `~${yuan(price)}`, of, estimated: whole(by.estimated) })
    : say('money_at_list', { price: yuan(price), of });
}
