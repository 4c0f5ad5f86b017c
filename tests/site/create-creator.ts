import { posts } from './posts';
import type { CreatorDefinition, SampleCreator } from './sample-creator';
import { seededRandom } from './seeded-random';
import { timedId } from './timed-id';

const DAY = 86_400_000;

const labels = ({ age, location, college, profession }: CreatorDefinition): SampleCreator['labels'] => [
  ...(age === undefined ? [] : [{ kind: 'age' as const, text: age }]),
  ...(location === undefined ? [] : [{ kind: 'location' as const, text: location }]),
  ...(college === undefined ? [] : [{ kind: 'college' as const, text: college }]),
  ...(profession === undefined ? [] : [{ kind: 'profession' as const, text: profession }])
];

/**
 * The creator that a definition describes, with all times counted back from `now`, as the pages show it at `asOf` ≤ `now`.
 * 获赞与收藏 runs 1 to 4 % above the sum over the notes, as where a few notes were deleted.
 */
export function createCreator(definition: CreatorDefinition, now: number, asOf = now, givenId?: string): SampleCreator {
  const random = seededRandom(definition.name);
  const id = givenId ?? timedId(now - definition.accountDays * DAY, random);
  const { host, jump, bio, gender, ipLocation } = definition;
  const shown = posts(definition, now).filter(post => Date.parse(post.publishedAt) <= asOf);
  const beforeJump = jump !== undefined && asOf < now - jump.daysAgo * DAY;
  const listed = shown.reduce((sum, post) => sum + post.likes + post.collects, 0);
  return {
    id,
    host,
    url: `https://${host}/user/profile/${id}`,
    nickname: definition.nickname,
    madeFor: definition.madeFor,
    redId: definition.redId,
    ...(bio !== undefined && { bio }),
    ...(gender !== undefined && { gender }),
    labels: labels(definition),
    ...(ipLocation !== undefined && { ipLocation }),
    verification: definition.business ? 'business' : 'none',
    followers: beforeJump ? definition.followers - jump.gain : definition.followers,
    following: definition.following,
    likesAndCollects: Math.round(listed * random.between(1.012, 1.04)),
    posts: shown,
    userKnows: definition.userKnows,
    writing: definition.writing,
    asOf
  };
}
