import type { Post } from '@/lib/evidence/post';
import { ask } from './ask';
import type { Outcome, Subject } from './measure';
import { lackingOpened } from './missing';
import { datedPosts, idsOf } from './posts';
import { mean } from './statistics';

/**
 * What well-made notes have in common, of ordinary ones: texts of 75 characters at the tenth percentile and 210 in the middle, 3 topics
 * at the first quarter and 7 at the third.
 */
const signs = {
  title: { least: 8, most: 22 },
  text: { least: 60 },
  topics: { least: 3, most: 10 },
  images: { least: 4 },
  video: { seconds: 15 }
};

const LEAST = 3;

/** Share (0…1) of the signs of craft that opened notes show, of those that were read; at least 3 notes, of any age. */
export function craftSigns(subject: Subject): Outcome {
  const opened = ask(subject, datedPosts).filter(({ post }) => post.opened === true && checks(post).length > 0);
  if (opened.length < LEAST) return lackingOpened(subject, LEAST, opened.length);
  const value = mean(opened.map(({ post }) => mean(checks(post).map(Number))));
  return { value, low: value, high: value, n: opened.length, full: 10, from: 'opened', posts: idsOf(opened) };
}

function checks(post: Post): boolean[] {
  const { title, text, topics, imageCount, videoSeconds } = post;
  const visual =
    imageCount === undefined && videoSeconds === undefined
      ? undefined
      : (imageCount !== undefined && imageCount >= signs.images.least) ||
        (videoSeconds !== undefined && videoSeconds >= signs.video.seconds);
  return [
    title === undefined ? undefined : isWithin(lengthOf(title), signs.title),
    text === undefined ? undefined : isLong(text),
    topics === undefined ? undefined : isWithin(topics.length, signs.topics),
    visual
  ].filter(check => check !== undefined);
}

/** Counting the characters of a long text is not needed to know that it is one. */
const isLong = (text: string): boolean =>
  text.trim().length >= 2 * signs.text.least || lengthOf(text) >= signs.text.least;

const lengthOf = (text: string): number => [...text.trim()].length;

const isWithin = (value: number, { least, most }: { least: number; most: number }): boolean =>
  value >= least && value <= most;
