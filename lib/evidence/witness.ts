import type { Comment } from './comment';
import type { Dossier } from './dossier';
import { merge } from './merge';
import { mergeSnapshots } from './merge-snapshots';
import type { Observation } from './observation';

/**
 * What one observation says of its creator, as a dossier in the form that merging keeps, so that it is the same whether it stays alone
 * or is told again. `comments` are its comments, authors already hashed.
 */
export function dossierOf(observation: Observation, comments: Comment[]): Dossier {
  const { creatorId, at, viewer, profile, listing, posts, audience, marketplace, quotes, disagreements } = observation;
  const { followers, following, likesAndCollects } = profile ?? {};
  const shown = followers && [
    {
      at: followers.at,
      followers: followers.value,
      ...(following && { following: following.value }),
      ...(likesAndCollects && { likesAndCollects: likesAndCollects.value }),
      from: followers.from
    }
  ];
  const snapshots = mergeSnapshots(shown, observation.snapshots);
  const told: Dossier = {
    id: creatorId,
    firstSeenAt: at,
    // The marketplace is another site: who reads there is nobody here, and nothing of the creator's page was seen.
    ...(observation.page !== 'marketplace' && { lastSeenAt: at, viewer }),
    ...(profile && { profile }),
    ...(listing && { listing }),
    ...(posts && { posts }),
    ...(observation.unlinkedPosts && { unlinkedPosts: observation.unlinkedPosts }),
    ...(observation.comments && { comments }),
    ...(snapshots.length > 0 && { snapshots }),
    ...(audience && { audience }),
    ...(marketplace && { marketplace }),
    ...(quotes && { quotes }),
    ...(disagreements && { disagreements })
  };
  return merge(told, told);
}
