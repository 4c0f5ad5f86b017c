import type { Observation } from '@/lib/evidence/observation';
import { observationSchema } from '@/lib/evidence/observation';
import { headerReadings } from '@/lib/reader/header-readings';
import { readState } from '@/lib/reader/inline-state';
import { createPostList } from '@/lib/reader/post-list';
import { parseStateLiteral } from '@/lib/reader/state-literal';

/** A page's live state as an observation of its creator, at `now` in ms. Throws when the text is no state or names no creator. */
export function observeState(text: string, now: number): Observation {
  const script = /^\s*window\./.test(text) ? text : `window.__INITIAL_STATE__=${text}`;
  const { profile, viewer } = readState(parseStateLiteral(script));
  if (!profile) throw new Error('The state names no creator: it must be a profile’s window.__INITIAL_STATE__, whole.');
  const at = new Date(now).toISOString();
  const posts = createPostList(now);
  posts.addFromState(profile.cards, now, profile.isWhole);
  const readings = Object.entries(headerReadings({}, profile.header, at, at));
  return observationSchema.parse({
    page: 'profile',
    creatorId: profile.creatorId,
    at,
    viewer,
    profile: Object.fromEntries(readings.map(([name, reading]) => [name, { ...reading, from: 'live-state' }])),
    posts: posts.all(),
    listing: posts.listing(now),
    drift: []
  });
}
