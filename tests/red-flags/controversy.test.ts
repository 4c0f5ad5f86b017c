import { expect, test } from 'vitest';
import { controversy } from '@/lib/red-flags/flags/controversy';
import { ago, reading, subjectOf } from '@/tests/measures/evidence';
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
  ['a sanction on the page', { profile: { sanction: reading('账号封禁') } }, 'critical'],
  [
    'a sanction, whatever was answered',
    { profile: { sanction: reading('账号封禁') }, ...answered('none') },
    'critical'
  ],
  ['no answer', {}, 'unknown']
])('%s: %s', (_, facts, state) => expect(stateOf(controversy, subjectOf(facts))).toBe(state));

test('the months are the user’s to set', () => {
  const settings = { thresholds: { controversy: { criticalMonths: 12 } } };
  expect(stateOf(controversy, subjectOf(answered('major', '2025-11-20')), settings)).toBe('critical');
  expect(stateOf(controversy, subjectOf(answered('major', '2025-11-19')), settings)).toBe('warn');
});
