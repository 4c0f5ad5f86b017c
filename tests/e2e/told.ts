import { expect } from 'vitest';
import type { Observation } from '@/lib/evidence/observation';
import type { SampleCreator } from '../site/site';
import type { LoupeBrowser } from '../tools/browser';
import { heardFrom, listen } from '../tools/heard';

/** Listens to what readers tell the worker; gives the observations told so far. */
export async function listenIn(browser: LoupeBrowser): Promise<() => Promise<Observation[]>> {
  const worker = await browser.worker();
  await listen(worker);
  return async () =>
    (await heardFrom(worker)).flatMap(message => (message.type === 'observed' ? [message.observation] : []));
}

/** No observation, not even one that a later one made good, names a creator by another's name or gives them another's notes. */
export function expectEachOwn(told: readonly Observation[], creators: readonly SampleCreator[]): void {
  for (const { creatorId, profile, posts = [] } of told) {
    const creator = creators.find(({ id }) => id === creatorId);
    if (!creator) continue;
    const { nickname, redId } = profile ?? {};
    expect([creator.nickname, undefined]).toContain(nickname?.value);
    expect([creator.redId, undefined]).toContain(redId?.value);
    const ids = new Set(creator.posts.map(({ id }) => id));
    expect(posts.filter(({ id }) => !ids.has(id))).toEqual([]);
  }
}
