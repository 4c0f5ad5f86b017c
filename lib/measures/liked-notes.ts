import { ask } from './ask';
import type { Outcome, Subject } from './measure';
import { lackingPosts } from './missing';
import { datedPosts, idsOf, last20, likesOf, type RecentPost } from './posts';
import { reachInDays } from './rhythm';
import { median } from './statistics';

/** What a change in followers can be explained by. */
export interface LikedNotes {
  /** Every dated note whose likes are known, pinned and newest included; newest first. */
  notes: RecentPost[];
  /** Days back from the report's time for which every note is known; Infinity for the whole list. */
  reachDays: number;
  /** Median likes of the last 20 notes, of 5 or more. */
  usualLikes?: number;
}

/** Fewer notes have no middle worth the name. */
const LEAST = 5;

/** The notes with their likes, and what is usual for this creator; known once a list was read. */
export function likedNotes(subject: Subject): Outcome<LikedNotes> {
  const recent = ask(subject, last20);
  if (subject.dossier.posts === undefined) return lackingPosts(subject, LEAST, 0);
  const usualLikes = recent.length < LEAST ? undefined : median(likesOf(recent));
  const notes = ask(subject, datedPosts).flatMap(({ post, time }) =>
    post.likes === undefined ? [] : [{ post, time, likes: post.likes }]
  );
  return {
    value: { notes, reachDays: ask(subject, reachInDays), ...(usualLikes !== undefined && { usualLikes }) },
    low: notes.length,
    high: notes.length,
    n: notes.length,
    full: 0,
    from: 'page',
    posts: idsOf(recent)
  };
}
