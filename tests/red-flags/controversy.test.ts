import { expect, test } from 'vitest';
import { controversy } from '@/lib/red-flags/flags/controversy';
import { many, notes, remark } from '@/tests/measures/commented';
import { ago, postAt, reading, subjectOf, times } from '@/tests/measures/evidence';
import { stateOf } from './state';

type Answer = 'none' | 'minor' | 'major';
const answered = (value: Answer, happenedOn?: string) => ({
  answers: { controversy: { value, at: ago(1), ...(happenedOn && { happenedOn }) } }
});

test.each([
  ['none found', answered('none'), 'clear'],
  ['a minor one', answered('minor'), 'warn'],
  ['a major one, undated', answered('major'), 'critical'],
  ['a major one 24 months ago', answered('major', '2024-11-20'), 'critical'],
  ['a major one longer ago', answered('major', '2024-11-19'), 'warn'],
  ['a minor one longer ago', answered('minor', '2020-01-01'), 'warn'],
  ['a sanction on the page', { profile: { sanction: reading('账号封禁') } }, 'critical'],
  [
    'a sanction, whatever was answered',
    { profile: { sanction: reading('账号封禁') }, ...answered('none') },
    'critical'
  ],
  ['no answer', {}, 'unknown']
])('%s: %s', (_, facts, state) => expect(stateOf(controversy, subjectOf(facts))).toBe(state));

/** Twenty notes, of which the first have these titles. */
const titled = (...titles: string[]) => ({
  posts: times(20, '随便说说').map((title, place) => postAt(5 + place, { title: titles[place] ?? title }))
});

test.each([
  ['two notes with grave words, unanswered', titled('稳赚不赔', '高仿包'), 'warn'],
  ['one, unanswered', titled('稳赚不赔'), 'unknown'],
  ['two words in one note, unanswered', titled('稳赚不赔的高仿包'), 'unknown'],
  ['two notes with medium words, unanswered', titled('全网第一', '销量第一'), 'unknown'],
  ['two, where nothing was found', { ...titled('稳赚不赔', '高仿包'), ...answered('none') }, 'warn'],
  ['one, where nothing was found', { ...titled('稳赚不赔'), ...answered('none') }, 'clear'],
  ['twenty, which are words alone', titled(...times(20, '稳赚不赔')), 'warn'],
  ['two, with a major scandal', { ...titled('稳赚不赔', '高仿包'), ...answered('major') }, 'critical'],
  ['two of five notes', { posts: titled('稳赚不赔', '高仿包').posts.slice(0, 5) }, 'warn'],
  ['two of four notes, which are too few', { posts: titled('稳赚不赔', '高仿包').posts.slice(0, 4) }, 'unknown']
])('%s: %s', (_, facts, state) => expect(stateOf(controversy, subjectOf(facts))).toBe(state));

test('grave words are quoted with the notes that hold them', () => {
  const facts = titled('稳赚不赔', '高仿包', '稳赚');
  expect(controversy.judge(subjectOf(facts))).toMatchObject({
    because: { highHits: 3, words: '稳赚、高仿' },
    cites: [{ measure: 'highHits', value: 3, n: 20, posts: facts.posts.slice(0, 3).map(({ id }) => id) }]
  });
});

test.each([
  ['nothing known', {}],
  ['one note with a grave word', titled('稳赚不赔')]
])('%s asks for the answer', (_, facts) =>
  expect(controversy.judge(subjectOf(facts))).toEqual({
    status: 'unknown',
    missing: [{ measure: 'controversy', remedy: 'answer-controversy' }]
  })
);

const outcry = (angry: number, n: number) => ({
  posts: notes,
  comments: [...many(angry, () => `翻车了，${remark()}`), ...many(n - angry)]
});

test.each([
  ['six angry comments of forty', outcry(6, 40), 'warn'],
  ['five', outcry(5, 40), 'unknown'],
  ['five of thirty', outcry(5, 30), 'warn'],
  ['all of 29, which are too few', outcry(29, 29), 'unknown'],
  ['all of forty, which are words alone', outcry(40, 40), 'warn'],
  ['six of forty, where nothing was found', { ...outcry(6, 40), ...answered('none') }, 'warn'],
  ['five, where nothing was found', { ...outcry(5, 40), ...answered('none') }, 'clear'],
  ['six of forty, with a major scandal', { ...outcry(6, 40), ...answered('major') }, 'critical']
])('an outcry: %s: %s', (_, facts, state) => expect(stateOf(controversy, subjectOf(facts))).toBe(state));

test('the months are the user’s to set', () => {
  const settings = { thresholds: { controversy: { criticalMonths: 12 } } };
  expect(stateOf(controversy, subjectOf(answered('major', '2025-11-20')), settings)).toBe('critical');
  expect(stateOf(controversy, subjectOf(answered('major', '2025-11-19')), settings)).toBe('warn');
});
