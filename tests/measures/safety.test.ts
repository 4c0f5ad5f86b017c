import { describe, expect, it, test } from 'vitest';
import { safetyWords } from '@/lib/benchmarks/safety-words';
import type { Post } from '@/lib/evidence/post';
import { ask } from '@/lib/measures/ask';
import { highHits, mediumHits, safetyEvidence, safetySearch } from '@/lib/measures/safety';
import { openList, postAt, subjectOf, times, told, wholeList } from './evidence';
import { missingFrom, taken } from './outcome';

/** The note in question before nineteen harmless ones. */
const beside = (facts: Partial<Post>) => [
  postAt(4, facts),
  ...times(19, '随便说说').map((title, place) => postAt(5 + place, { title }))
];
const hits = (facts: Partial<Post>, avoidWords?: string[]) => {
  const subject = subjectOf({ posts: beside(facts) }, avoidWords ? { brief: { name: 'cream', avoidWords } } : {});
  return [ask(subject, highHits), ask(subject, mediumHits)].map(outcome => taken(outcome).value);
};

test.each([
  ['a cure in the title', { title: '三天根治痘痘' }, [1, 0]],
  ['a sure return in the text', { title: '日常', text: '稳赚不赔' }, [1, 0]],
  ['a text without a title', { text: '电子烟测评' }, [1, 0]],
  ['an absolute claim', { title: '全网第一好用' }, [0, 1]],
  ['a private chat, in any letters', { title: '加V了解' }, [0, 1]],
  ['a counterfeit, in any letters', { title: '这是a货' }, [1, 0]],
  ['a grave word beside a medium one', { title: '全网第一', text: '稳赚' }, [1, 0]],
  ['two grave words', { title: '稳赚的高仿' }, [1, 0]],
  ['words cut by the end of the title', { title: '稳', text: '赚' }, [0, 0]],
  ['最 and 第一, which the regulator exempts', { title: '最喜欢的第一杯咖啡' }, [0, 0]],
  ['a healing scene', { title: '被日落治愈了' }, [0, 0]],
  ['a new take on a recipe', { title: '复刻外婆的红烧肉' }, [0, 0]],
  ['a bet among friends', { title: '打赌你没吃过' }, [0, 0]],
  ['a water pistol', { title: '夏天玩水枪' }, [0, 0]]
])('%s', (_, facts, found) => expect(hits(facts)).toEqual(found));

test.each([
  ['a word to avoid', ['某竞品'], { title: '在某竞品门口' }, [0, 1]],
  ['in other letters, with blanks around', [' RIVAL '], { title: '试试rival' }, [0, 1]],
  ['none of them', ['别家'], { title: '在某竞品门口' }, [0, 0]],
  ['blank words', ['', ' '], { title: '在 某竞品 门口' }, [0, 0]],
  ['a word to avoid that is grave anyway', ['高仿'], { title: '高仿' }, [1, 0]]
])('the brief’s words count as medium: %s', (_, words, facts, found) => expect(hits(facts, words)).toEqual(found));

test.each([
  ...safetyWords.high.map(word => [word, [1, 0]] as const),
  ...safetyWords.medium.map(word => [word, [0, 1]] as const)
])('%s is found', (word, found) => expect(hits({ title: `说说${word}吧` })).toEqual(found));

describe('what was searched', () => {
  it('is every note with a title or a text, whatever its age or likes', () => {
    const posts = [
      ...beside({ text: '' }),
      postAt(1, { title: '高仿', pinned: true }),
      postAt(900, { title: '高仿' }),
      postAt(8)
    ];
    const measured = taken(ask(subjectOf({ posts }), safetySearch));
    expect(measured).toMatchObject({ n: 22, full: 60, value: { texts: 22 } });
    expect(measured.value.hits.high).toEqual([
      { post: posts[20]?.id, words: ['高仿'] },
      { post: posts[21]?.id, words: ['高仿'] }
    ]);
  });

  it('names the notes of each concern, and none where there are none', () => {
    const posts = beside({ title: '高仿' });
    expect(taken(ask(subjectOf({ posts }), highHits))).toMatchObject({ value: 1, n: 20, posts: [posts[0]?.id] });
    expect(taken(ask(subjectOf({ posts }), mediumHits))).not.toHaveProperty('posts');
  });

  test.each([
    [openList, 'scroll-older'],
    [wholeList, 'wait-for-posts']
  ])('is too little with four notes: %j', (listing, remedy) => {
    const posts = beside({}).slice(0, 5);
    expect(missingFrom(ask(subjectOf({ posts, listing }), safetySearch))).toEqual({
      remedy,
      need: 5,
      have: 4,
      unit: 'posts'
    });
  });
});

describe('what is known of a brand’s safety', () => {
  const answers = { controversy: told('minor' as const) };
  test.each([
    ['the words', { posts: beside({ title: '高仿' }) }, 20, undefined],
    ['the words and the answer', { posts: beside({ title: '高仿' }), answers }, 20, 'minor'],
    ['the answer alone', { posts: beside({}).slice(0, 4), answers }, undefined, 'minor']
  ])('%s', (_, facts, texts, answer) => {
    const { value } = taken(ask(subjectOf(facts), safetyEvidence));
    expect([value.search?.texts, value.answer]).toEqual([texts, answer]);
  });

  it('is missing as the words are where nothing was answered', () =>
    expect(
      missingFrom(ask(subjectOf({ posts: beside({}).slice(0, 4), listing: openList }), safetyEvidence))
    ).toMatchObject({
      remedy: 'scroll-older',
      need: 5
    }));
});
