import type { Comment } from './comment';
import type { Dossier } from './dossier';
import { mergeSnapshots } from './merge-snapshots';
import type { Observation } from './observation';

/** What one observation says of its creator, as a dossier ready to be merged. `comments` are its comments, authors already hashed. */
export function dossierOf(observation: Observation, comments: Comment[]): Dossier {
  const { creatorId, at, viewer, profile, listing, posts } = observation;
  const { followers, following, likesAndCollects } = profile ?? {};
  const snapshots = followers && [
    {
      at: followers.at,
      followers: followers.value,
      ...(following && { following: following.value }),
      ...(likesAndCollects && { likesAndCollects: likesAndCollects.value }),
      from: followers.from
    }
  ];
  return {
    id: creatorId,
    firstSeenAt: at,
    lastSeenAt: at,
    viewer,
    ...(profile && { profile }),
    ...(listing && { listing }),
    ...(posts && { posts }),
    ...(observation.comments && { comments }),
    ...(snapshots && { snapshots: mergeSnapshots(snapshots) })
  };
}
