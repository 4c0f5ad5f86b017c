import type { SamplePost, Writing } from './sample-creator';
import type { Random } from './seeded-random';

const about = (frame: string, subject: string) => frame.replaceAll('{}', subject);

/** Each pairing of a subject with a title frame once, in random order: as many distinct titles as a history needs. */
export function titlePairs({ subjects, titles }: Writing, random: Random): { subject: string; title: string }[] {
  return random.shuffled(subjects.flatMap(subject => titles.map(frame => ({ subject, title: about(frame, subject) }))));
}

/** A note's text about `subject`; a paid one thanks the brand that it names. */
export function postWriting(
  { sentences, topics, brands }: Writing,
  subject: string,
  paid: boolean,
  random: Random
): Pick<SamplePost, 'body' | 'text' | 'topics' | 'mentions'> {
  const brand = paid && brands !== undefined ? random.pick(brands) : undefined;
  const lines = random.shuffled(sentences).slice(0, random.whole(3, 5));
  const body = [...lines, ...(brand === undefined ? [] : [`感谢${brand}的邀请，体验都是自己的真实感受。`])]
    .map(line => about(line, subject))
    .join('\n');
  const own = random.shuffled(topics).slice(0, random.whole(3, 6));
  const used = brand === undefined ? own : [...own, '好物推荐'];
  const mentions = brand === undefined ? [] : [brand];
  const tail = [...mentions.map(name => `@${name}`), ...used.map(topic => `#${topic}`)].join(' ');
  return { body, text: `${body}\n${tail}`, topics: used, mentions };
}
