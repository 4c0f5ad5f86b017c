import type { Observation } from '@/lib/evidence/observation';
import type { ReaderMessage, Refusal } from '@/lib/messages';
import { factsKey } from './facts-key';
import type { Route } from './routes';

/** Tells the worker what it does not know yet about the current route: no observation twice, and of many notes only the new ones. */
export class Outbox {
  private facts: string | undefined;
  private refusal: Refusal | undefined;
  private readonly posts = new Map<string, string>();

  constructor(private readonly tell: (message: ReaderMessage) => Promise<void>) {}

  async arrived({ page, creatorId, refusal }: Route): Promise<void> {
    await this.send({ type: 'arrived', page, ...(creatorId !== undefined && { creatorId }) });
    if (refusal) await this.refused(refusal);
  }

  async observed(observation: Observation): Promise<void> {
    const { posts, ...rest } = observation;
    const facts = factsKey(rest);
    const changed = posts?.filter(post => this.posts.get(post.id) !== factsKey(post));
    if (facts === this.facts && !changed?.length) return;
    this.facts = facts;
    this.refusal = undefined;
    for (const post of changed ?? []) this.posts.set(post.id, factsKey(post));
    const isWorthSaying = changed && (changed.length > 0 || posts?.length === 0);
    await this.send({ type: 'observed', observation: { ...rest, ...(isWorthSaying && { posts: changed }) } });
  }

  async refused(reason: Refusal): Promise<void> {
    if (this.refusal === reason) return;
    this.refusal = reason;
    await this.send({ type: 'refused', reason });
  }

  async left(): Promise<void> {
    await this.send({ type: 'left' });
  }

  /** A message that did not arrive is forgotten here, so that the next look says everything again. */
  private async send(message: ReaderMessage): Promise<void> {
    try {
      await this.tell(message);
    } catch {
      this.facts = undefined;
      this.refusal = undefined;
      this.posts.clear();
    }
  }
}
