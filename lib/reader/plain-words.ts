import type { Observation } from '@/lib/evidence/observation';

/** What the site puts behind the name of a topic, in the state and in what is copied from it. */
const TOPIC_MARK = /\[[话話][题題]\]#?/g;
/** What stands in the place of a bio that nobody wrote. */
const NO_BIO = /^(?:还没有简介|還沒有簡介|No bio yet\.?)$/i;

const withoutMark = (words: string) => words.replaceAll(TOPIC_MARK, '');

/** An observation without the words that the site adds to those of its creator. */
export function withPlainWords(observation: Observation): Observation {
  const { posts, profile } = observation;
  const bio = profile?.bio;
  return {
    ...observation,
    ...(bio && { profile: { ...profile, bio: { ...bio, value: bio.value.replace(NO_BIO, '') } } }),
    ...(posts && {
      posts: posts.map(({ text, topics, ...post }) => ({
        ...post,
        ...(text !== undefined && { text: withoutMark(text) }),
        ...(topics && { topics: [...new Set(topics.map(topic => withoutMark(topic).trim()).filter(Boolean))] })
      }))
    })
  };
}
