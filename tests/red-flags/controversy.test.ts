import { expect, test } from 'vitest';
import { controversy } from '@/lib/red-flags/flags/controversy';
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

test('the months are the user’s to set', () => {
  const settings = { thresholds: { controversy: { criticalMonths: 12 } } };
  expect(stateOf(controversy, subjectOf(answered('major', '2025-11-20')), settings)).toBe('critical');
  expect(stateOf(controversy, subjectOf(answered('major', '2025-11-19')), settings)).toBe('warn');
});
