import { defineNote, type Note } from './note';

/** Below this average chance alone makes likes even. */
const LIKED = 30;

/** None of 51 ordinary creators had a variation of likes under .5; one in twenty a spread of their logarithms under .46. */
const tooEvenLikes = defineNote({
  id: 'too-even-likes',
  needs: ['likesVariation', 'likesSpread', 'meanLikes'],
  notice: ({ likesVariation: { value, n }, likesSpread, meanLikes }) =>
    meanLikes.value >= LIKED && (value < 0.3 || likesSpread.value < 0.35)
      ? { variation: value, n, ...(value < 0.15 && { strong: 1 }) }
      : undefined
});

/** None of 51 ordinary creators had fewer likes and saves in all than followers. */
const likesBelowFollowers = defineNote({
  id: 'likes-below-followers',
  needs: ['likesAndCollectsPerFollower'],
  notice: ({ likesAndCollectsPerFollower: { value, high } }) => (high < 1 ? { ratio: value } : undefined)
});

/** Likes and saves of notes that are not to be seen any more; one of 53 whole histories lay above 3.5. */
const hiddenPosts = defineNote({
  id: 'hidden-posts',
  needs: ['totalsPerLike'],
  notice: ({ totalsPerLike: { value, n } }) => (value > 3.5 ? { ratio: value, n } : undefined)
});

/** From so many on a tool of the trade calls it mass following. */
const massFollowing = defineNote({
  id: 'mass-following',
  needs: ['following'],
  notice: ({ following: { value } }) => (value >= 1_500 ? { following: value } : undefined)
});

/** Another theme than before: a creator who moved on, or an account that changed hands. */
const nicheSwitch = defineNote({
  id: 'niche-switch',
  needs: ['nicheSwitch'],
  notice: ({ nicheSwitch: { value, n } }) => ({
    from: value.from.niche.id,
    to: value.to.niche.id,
    share: value.to.share,
    before: value.from.share,
    n
  })
});

/** All notes, in the order that they are shown in. */
export const notes: readonly Note[] = [tooEvenLikes, likesBelowFollowers, hiddenPosts, nicheSwitch, massFollowing];
