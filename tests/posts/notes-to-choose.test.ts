import { expect, test } from 'vitest';
import { notesToChoose } from '@/lib/campaign/notes-to-choose';

const NOW = Date.parse('2026-12-20T00:00:00.000Z');
/** A note that only its id dates. */
const on = (day: string) => ({ id: `${(Date.parse(day) / 1000).toString(16)}${'0'.repeat(16)}` });
const undated = { id: 'f'.repeat(24) };
const days = (plannedOn: string | undefined, ...posts: { id: string }[]) =>
  notesToChoose(posts, plannedOn, NOW).map(({ time }) =>
    time === undefined ? undefined : new Date(time).toISOString().slice(5, 10)
  );

test('from a week before the planned day on come first, the others newest first', () => {
  const notes = [undated, on('2026-11-23'), on('2026-12-15'), on('2026-11-24'), on('2026-10-01'), on('2026-12-01')];
  expect(days('2026-12-01', ...notes)).toEqual(['11-24', '12-01', '12-15', '11-23', '10-01', undefined]);
});

test('without a planned day the newest comes first; none is none', () => {
  expect(days(undefined, on('2026-10-01'), undated, on('2026-12-01'))).toEqual(['12-01', '10-01', undefined]);
  expect(days('2026-12-01')).toEqual([]);
});
