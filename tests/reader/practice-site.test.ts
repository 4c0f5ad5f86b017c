import { Window } from 'happy-dom';
import { describe, expect, it, vi } from 'vitest';
import type { Count } from '@/lib/evidence/count';
import type { Post } from '@/lib/evidence/post';
import { practiceSite, type SampleCreator, type SamplePost, savedNote, savedProfile } from '../site/site';
import { NOW, observe } from './reading';

/** The practice site reads its files, so it does not run inside a browser's environment. */
vi.stubGlobal('DOMParser', new Window().DOMParser);

const { creators } = practiceSite({ now: NOW });
const FIRST_PAGE = 30;

function expectHolds(count: Count | undefined, truth: number) {
  if (!count) throw new Error('The count was not read');
  expect(count.low).toBeLessThanOrEqual(truth);
  expect(count.high ?? truth).toBeGreaterThanOrEqual(truth);
  if (truth < 1_000) expect(count.value).toBe(truth);
}

function expectCard(post: Post, truth: SamplePost) {
  const { id, kind, title, pinned, publishedAt } = truth;
  expect({ id: post.id, kind: post.kind, title: post.title, pinned: post.pinned }).toEqual({ id, kind, title, pinned });
  // Only a draft's id is older than its publication, and cards carry no other date.
  expect(Date.parse(post.publishedAt?.value ?? '')).toBeLessThanOrEqual(Date.parse(publishedAt));
  expectHolds(post.likes, truth.likes);
}

describe.each(creators)('$nickname', (creator: SampleCreator) => {
  const { id, nickname, redId, bio, gender, labels, ipLocation, verification, posts, url } = creator;

  it('is read from the saved profile as it is', () => {
    const read = observe(savedProfile(creator), url);
    expect(read).toMatchObject({ page: 'profile', creatorId: id, viewer: 'signed-in', drift: [] });
    const facts = Object.fromEntries(
      Object.entries(read.profile ?? {}).map(([name, reading]) => [name, reading?.value])
    );
    expect(facts).toMatchObject({ nickname, redId, labels, verification });
    expect([facts.bio, facts.gender, facts.ipLocation]).toEqual([bio ?? '', gender, ipLocation]);
    expectHolds(read.profile?.followers?.value, creator.followers);
    expectHolds(read.profile?.following?.value, creator.following);
    expectHolds(read.profile?.likesAndCollects?.value, creator.likesAndCollects);
    expect(read.posts).toHaveLength(Math.min(FIRST_PAGE, posts.length));
    for (const [place, post] of (read.posts ?? []).entries()) expectCard(post, posts[place] as SamplePost);
    expect(read.listing?.complete).toBe(posts.length <= FIRST_PAGE);
    const firstOfAll = posts.length <= FIRST_PAGE ? 'start' : read.posts?.at(-1)?.publishedAt?.value;
    expect(read.listing?.spans?.map(({ since }) => since)).toEqual([firstOfAll]);
  });

  it('is read with lower bounds by a guest', () => {
    const read = observe(savedProfile(creator, 'guest'), url);
    expect(read.viewer).toBe('guest');
    expectHolds(read.profile?.followers?.value, creator.followers);
    expect(read.profile?.followers?.value.precision).toBe('floor');
    expect(read).not.toHaveProperty('posts');
    expect(read.drift).toEqual([]);
  });

  it.each(posts.slice(0, 4))('has the note $id', post => {
    const read = observe(savedNote(creator, post.id), post.url);
    expect(read).toMatchObject({ page: 'note', creatorId: id, drift: [], profile: { nickname: { value: nickname } } });
    const [note] = read.posts ?? [];
    expect(note).toMatchObject({ id: post.id, kind: post.kind, topics: post.topics, mentions: post.mentions });
    expect(note?.publishedAt).toEqual({ value: post.publishedAt, precision: 'second', from: 'state' });
    expect([note?.title, note?.editedAt?.value, note?.videoSeconds]).toEqual([
      post.title,
      post.editedAt,
      post.videoSeconds
    ]);
    expect(note?.ipLocation).toBe(post.ipLocation);
    expect(note?.imageCount).toBe(post.kind === 'image' ? post.imageCount : undefined);
    expect(note?.text?.replaceAll(/\s/g, '')).toBe(post.text.replaceAll(/\s/g, ''));
    for (const counter of ['likes', 'collects', 'comments', 'shares'] as const)
      expectHolds(note?.[counter], post[counter]);
    for (const comment of read.comments ?? []) {
      expect(comment.at?.precision).toBe('second');
      expect(comment.byCreator).toBe(comment.authorId === id);
      expect(comment.text).not.toMatch(/^(?:回复|Reply) /);
    }
  });
});
