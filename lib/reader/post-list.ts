import type { Listing, Span } from '@/lib/evidence/dossier';
import { idTime } from '@/lib/evidence/id-time';
import type { Post } from '@/lib/evidence/post';
import type { Card } from './cards';
import { finerCount } from './counts';
import { publishedAt } from './published-at';

/** More than any creator has shown, and what one observation may hold. */
const MOST_POSTS = 5_000;

/** A creator's own notes as they pass by: cards leave the page while one scrolls, the list keeps them. */
export class PostList {
  private readonly posts = new Map<string, Post>();
  private readonly places = new Map<number, string>();
  private readonly rendered = new Set<string>();
  private hasEnded = false;

  /** `loadedAt`, in ms, is when the site fetched the list: newer notes are not in it. */
  constructor(private readonly loadedAt: number) {}

  /** Takes the cards that stand on the page at `now`, in ms; cards without an id cannot be told apart and are left out. */
  addRendered(cards: readonly Card[], now: number): void {
    for (const card of cards) {
      if (card.postId === undefined) continue;
      this.rendered.add(card.postId);
      this.keep(card.postId, card, now, this.posts.get(card.postId));
    }
  }

  /** Takes the notes of the page state, written at `at`: the page itself stands where it said as much. */
  addFromState(cards: readonly Card[], at: number, isWhole: boolean): void {
    for (const card of cards) {
      if (card.postId === undefined) continue;
      const shown = this.posts.get(card.postId);
      if (!shown) this.keep(card.postId, card, at, undefined);
      else this.posts.set(card.postId, { ...shown, ...missingIn(shown, card) });
    }
    if (isWhole && this.rendered.size === cards.length && cards.every(({ postId }) => this.isRendered(postId)))
      this.end();
  }

  /** The page said that no older note exists. */
  end(): void {
    this.hasEnded = true;
  }

  all(): Post[] {
    return [...this.posts.values()];
  }

  /** How far back the list was seen without a hole, as of `now` in ms. */
  listing(now: number): Listing {
    const spans = this.spans();
    return {
      complete: this.hasEnded && (this.posts.size === 0 || (spans.length === 1 && spans[0]?.since === 'start')),
      at: new Date(now).toISOString(),
      ...(spans.length > 0 && { spans })
    };
  }

  private isRendered = (postId: string | undefined) => postId !== undefined && this.rendered.has(postId);

  private keep(postId: string, card: Card, at: number, before: Post | undefined) {
    if (!before && this.posts.size >= MOST_POSTS) return;
    const { kind, title, pinned, likes, place } = card;
    const published = publishedAt(postId, at);
    this.posts.set(postId, {
      ...before,
      id: postId,
      pinned,
      countsAt: new Date(at).toISOString(),
      ...(kind && { kind }),
      ...(title !== undefined && { title }),
      ...(likes && { likes }),
      ...(published && { publishedAt: published })
    });
    if (place !== undefined) this.places.set(place, postId);
  }

  /** One span per run of neighbouring places. The last note of a run bounds it, as the list is in order of publication. */
  private spans(): Span[] {
    const spans: Span[] = [];
    const runs = this.runs();
    for (const [index, run] of runs.entries()) {
      const times = run.flatMap(id => (this.posts.get(id)?.pinned ? [] : (idTime(id, this.loadedAt) ?? [])));
      const [newest] = times;
      const oldest = times.at(-1);
      const since = this.hasEnded && index === runs.length - 1 ? 'start' : oldest;
      const until = index === 0 && this.places.has(0) ? this.loadedAt : newest;
      if (since === undefined || until === undefined || (since !== 'start' && since > until)) continue;
      spans.push({
        since: since === 'start' ? since : new Date(since).toISOString(),
        until: new Date(until).toISOString()
      });
    }
    if (this.hasEnded && this.posts.size === 0)
      spans.push({ since: 'start', until: new Date(this.loadedAt).toISOString() });
    return spans;
  }

  private runs(): string[][] {
    const runs: string[][] = [];
    let last: number | undefined;
    for (const [place, postId] of [...this.places].sort(([one], [other]) => one - other)) {
      if (last === undefined || place !== last + 1) runs.push([]);
      runs.at(-1)?.push(postId);
      last = place;
    }
    return runs;
  }
}

function missingIn(shown: Post, card: Card): Partial<Post> {
  const likes = shown.likes && card.likes ? finerCount(shown.likes, card.likes) : (shown.likes ?? card.likes);
  return {
    ...(likes && { likes }),
    ...(shown.kind === undefined && card.kind && { kind: card.kind }),
    ...(shown.title === undefined && card.title !== undefined && { title: card.title })
  };
}
