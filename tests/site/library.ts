import { accountOf } from './accounts';
import type { Listed } from './card-html';
import { exploreFeed } from './explore-html';
import type { Library } from './pages';
import type { SampleCreator } from './sample-creator';
import { seededRandom } from './seeded-random';
import { stranger, strangers } from './stranger';
import type { View } from './view';

const RESULTS = 54;
const ON_BOARD = 52;

function inOrder(results: Listed[], order: string): Listed[] {
  if (order === '最新')
    return results.toSorted((one, other) => (one.post.publishedAt > other.post.publishedAt ? -1 : 1));
  return order === '最多点赞' ? results.toSorted((one, other) => other.post.likes - one.post.likes) : results;
}

/** Finds creators and notes by id; an id that nobody has belongs to an ordinary small account, made when first asked for. */
export function library(samples: readonly SampleCreator[], { host, now }: View): Library {
  const others = strangers(host, now);
  const creators = new Map<string, SampleCreator>();
  const notes = new Map<string, ReturnType<Library['noteOf']>>();
  const add = (author: SampleCreator) => {
    creators.set(author.id, author);
    for (const post of author.posts) notes.set(post.id, { author, post });
    return author;
  };
  for (const creator of [...samples, ...others]) add(creator);
  const creatorOf = (id: string) => creators.get(id) ?? add(accountOf(id, host, now) ?? stranger(id, host, now));
  const feed = exploreFeed([...samples, ...others]);
  return {
    creatorOf,
    noteOf: id => notes.get(id),
    feed,
    search: (keyword, order) => inOrder(seededRandom(keyword).shuffled(feed).slice(0, RESULTS), order),
    boardOf: id => {
      const random = seededRandom(id);
      return { id, name: '慢慢看', owner: random.pick(others), notes: random.shuffled(feed).slice(0, ON_BOARD) };
    }
  };
}
