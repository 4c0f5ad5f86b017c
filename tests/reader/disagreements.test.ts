// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CREATOR, card, idAt, note, POST, profile, profileState, stateNote } from './page-html';
import { LOADED, NOTE_URL, NOW, observe, PROFILE_URL } from './reading';

const at = new Date(NOW).toISOString();
const loaded = new Date(LOADED).toISOString();
const exact = (value: number) => ({ value, low: value, high: value, precision: 'exact', text: String(value) });
const rounded = (value: number, low: number, high: number, text: string) => ({
  value,
  low,
  high,
  precision: 'rounded',
  text
});

const noteState = (counts: Record<string, string>) =>
  `{"note":{"noteDetailMap":{"${POST}":{"note":{"noteId":"${POST}","type":"normal","user":{"userId":"${CREATOR}"},"interactInfo":${JSON.stringify(counts)}}}}}}`;

describe('page and state that disagree', () => {
  it('about the header: the page stands, and both are told', () => {
    const read = observe(profile({ state: profileState({ fans: '36.1万' }) }), PROFILE_URL);
    expect(read.disagreements).toEqual([
      {
        fact: 'followers',
        at,
        kept: { count: rounded(351000, 350500, 351999, '35.1万'), from: 'page' },
        other: { count: rounded(361000, 360500, 361999, '36.1万'), from: 'inline-state' }
      }
    ]);
    expect(read.profile?.followers).toMatchObject({ value: { text: '35.1万' }, at, from: 'page' });
  });

  it('about the likes of a card, as after the viewer liked it', () => {
    const state = profileState({
      notes: [stateNote(POST, '1557'), stateNote(idAt('2025-08-16T00:00:00Z'), '3')].join()
    });
    const read = observe(profile({ state }), PROFILE_URL);
    expect(read.posts?.[0]).toMatchObject({ likes: exact(1558), countsAt: at });
    expect(read.disagreements).toEqual([
      {
        fact: 'likes',
        postId: POST,
        at,
        kept: { count: exact(1558), from: 'page' },
        other: { count: exact(1557), from: 'inline-state' }
      }
    ]);
  });

  it('about the figures of a note, each told', () => {
    const state = noteState({ likedCount: '1600', collectedCount: '324', commentCount: '115', shareCount: '9' });
    const read = observe(note({ overlay: null, state }), NOTE_URL);
    expect(read.disagreements?.map(({ fact, postId, kept, other }) => [fact, postId, kept, other])).toEqual([
      ['likes', POST, { count: exact(1627), from: 'page' }, { count: exact(1600), from: 'inline-state' }],
      ['collects', POST, { count: exact(323), from: 'page' }, { count: exact(324), from: 'inline-state' }],
      ['comments', POST, { count: exact(116), from: 'page' }, { count: exact(115), from: 'inline-state' }]
    ]);
    expect(read.posts?.[0]).toMatchObject({
      likes: exact(1627),
      collects: exact(323),
      comments: exact(116),
      shares: exact(9)
    });
  });

  it('about 600 cards are told 500 times', () => {
    const ids = Array.from({ length: 600 }, (_, place) => `68a1b2c3000000001203${(4096 + place).toString(16)}`);
    const cards = ids.map((id, place) => card({ id, place, likes: '5' })).join('');
    const notes = ids.map(id => stateNote(id, '6')).join();
    expect(observe(profile({ cards, state: profileState({ notes }) }), PROFILE_URL).disagreements).toHaveLength(500);
  });
});

describe('page and state that agree', () => {
  it.each([
    ['in the same words', '35.1万', '35.1万', '35.1万', at],
    ['more finely', '35.1万', '351234', '351234', loaded],
    ['more coarsely', '351234', '35.1万', '351234', at],
    ['as a floor', '351234', '10万+', '351234', at],
    ['above a floor', '10万+', '35.1万', '35.1万', loaded],
    ['in another unit', '351.2K', '35.1万', '351.2K', at]
  ])('%s', (_, shown, fans, stands, readAt) => {
    const counters: [string, string][] = [
      ['212', '关注'],
      [shown, '粉丝'],
      ['319.4万', '获赞与收藏']
    ];
    const read = observe(profile({ counters, state: profileState({ fans, fansI18n: '1K' }) }), PROFILE_URL);
    expect(read.profile?.followers).toMatchObject({ value: { text: stands }, at: readAt });
    expect(read).not.toHaveProperty('disagreements');
  });

  it('where one of them says nothing', () => {
    const state = noteState({ likedCount: '', shareCount: '9' });
    expect(observe(note({ overlay: null, state }), NOTE_URL)).not.toHaveProperty('disagreements');
  });
});
