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

/** 1.6 % of 1,794 commenting accounts were younger than 30 days. */
const youngCommenters = defineNote({
  id: 'young-commenters',
  needs: ['youngCommenterShare'],
  notice: ({ youngCommenterShare: { value, n } }) => (value > 0.25 ? { share: value, n } : undefined)
});

/** 23 of 1,554 commenters wrote under three notes; many who do are a circle, or loyal followers. */
const sameCircle = defineNote({
  id: 'same-circle',
  needs: ['circleShare'],
  notice: ({ circleShare: { value, n } }) => (value >= 0.3 ? { share: value, n } : undefined)
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

/** Comments that a prize was promised for are left out of every figure. */
const giveaway = defineNote({
  id: 'giveaway',
  needs: ['commentMix'],
  notice: ({ commentMix: { value } }) => (value.giveaway > 0 ? { comments: value.giveaway } : undefined)
});

/** All notes, in the order that they are shown in. */
export const notes: readonly Note[] = [
  tooEvenLikes,
  likesBelowFollowers,
  hiddenPosts,
  nicheSwitch,
  youngCommenters,
  sameCircle,
  massFollowing,
  giveaway
];
