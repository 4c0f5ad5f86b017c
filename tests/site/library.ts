import { exploreFeed } from './explore-html';
import type { Library } from './pages';
import type { SampleCreator } from './sample-creator';
import { stranger, strangers } from './stranger';
import type { View } from './view';

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
  return {
    creatorOf: id => creators.get(id) ?? add(stranger(id, host, now)),
    noteOf: id => notes.get(id),
    feed: exploreFeed([...samples, ...others])
  };
}
