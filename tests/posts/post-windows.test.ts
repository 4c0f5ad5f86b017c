import { describe, expect, test } from 'vitest';
import { dueMeasurements } from '@/lib/campaign/due-measurements';
import { outTime } from '@/lib/campaign/out-time';
import { postState } from '@/lib/campaign/post-state';
import { postWindows } from '@/lib/campaign/post-windows';
import type { Measurement } from '@/lib/shortlist/publication';

const OUT = '2026-11-01T08:00:00.000Z';
const HOUR = 3_600_000;
/** Made in the second that `OUT` names. */
const NOTE = `${(Date.parse(OUT) / 1000).toString(16)}000000001203abcd`;
const hoursOn = (hours: number) => new Date(Date.parse(OUT) + hours * HOUR).toISOString();
const read = (hours: number, postId = NOTE): Measurement => ({ postId, creatorId: 'c', at: hoursOn(hours) });
const statesAt = (now: number, ...hours: number[]) => {
  const windows = postWindows(
    hours.map(hour => read(hour)),
    OUT,
    Date.parse(hoursOn(now))
  );
  return [windows['24h'].state, windows['7d'].state, windows['30d'].state].join(' ');
};

test.each([
  [0, [], 'waiting waiting waiting'],
  [23.99, [], 'waiting waiting waiting'],
  [24, [], 'open waiting waiting'],
  [36, [], 'open waiting waiting'],
  [36.01, [], 'missed waiting waiting'],
  [167.99, [], 'missed waiting waiting'],
  [168, [], 'missed open waiting'],
  [252, [], 'missed open waiting'],
  [252.01, [], 'missed missed waiting'],
  [719.99, [], 'missed missed waiting'],
  [720, [], 'missed missed open'],
  [1080, [], 'missed missed open'],
  [1080.01, [], 'missed missed missed'],
  [30, [23], 'open waiting waiting'],
  [30, [24], 'measured waiting waiting'],
  [800, [25, 170, 721], 'measured measured measured'],
  [800, [37, 253], 'missed missed open']
])('%d hours after publication, read at %j: %s', (now, hours, states) => expect(statesAt(now, ...hours)).toBe(states));

test('a window says from when, until when, or what was read', () => {
  const now = Date.parse(hoursOn(200));
  expect(postWindows([read(30)], OUT, now)).toEqual({
    '24h': { state: 'measured', measurement: read(30), hours: 30 },
    '7d': { state: 'open', until: hoursOn(252) },
    '30d': { state: 'waiting', from: hoursOn(720) }
  });
});

describe('when a note came out', () => {
  const now = Date.parse(hoursOn(48));
  test.each([
    ['by its page', { publishedAt: { value: OUT, precision: 'second', from: 'state' } }, { at: OUT, isById: false }],
    ['to the minute', { publishedAt: { value: OUT, precision: 'minute', from: 'page' } }, { at: OUT, isById: false }],
    [
      'by its id, as it was read',
      { publishedAt: { value: OUT, precision: 'second', from: 'id' } },
      { at: OUT, isById: true }
    ],
    ['only the day', { publishedAt: { value: '2026-11-01', precision: 'day', from: 'page' } }, { day: '2026-11-01' }],
    [
      'as it was measured',
      { measurements: [{ ...read(1), publishedAt: hoursOn(-2) }] },
      { at: hoursOn(-2), isById: false }
    ],
    ['nothing was read: by its id', {}, { at: OUT, isById: true }]
  ] as const)('%s', (_, known, time) => expect(outTime({ postId: NOTE, ...known }, now)).toEqual(time));

  test('an id that holds no time says nothing, nor does a post that is not out', () => {
    expect(outTime({ postId: 'f'.repeat(24) }, now)).toBeUndefined();
    expect(outTime({ postId: undefined }, now)).toBeUndefined();
  });
});

describe('the state of a post', () => {
  const out = (now: number, ...hours: number[]) =>
    postState(
      { postId: NOTE, plannedOn: '2026-10-01' },
      postWindows(
        hours.map(hour => read(hour)),
        OUT,
        Date.parse(hoursOn(now))
      ),
      '2026-12-24'
    );
  test.each([
    [undefined, { state: 'unplanned' }],
    ['2026-12-02', { state: 'planned' }],
    ['2026-12-01', { state: 'due' }],
    ['2026-11-30', { state: 'late', days: 1 }],
    ['2025-12-01', { state: 'late', days: 365 }]
  ])('planned for %s', (plannedOn, state) =>
    expect(postState({ ...(plannedOn && { plannedOn }) }, undefined, '2026-12-01')).toEqual(state)
  );
  test('once it is out its day does not matter', () => {
    expect(out(1)).toEqual({ state: 'out' });
    expect(out(40, 1, 37)).toEqual({ state: 'out' });
    expect(out(40, 24)).toEqual({ state: 'measured', window: '24h' });
    expect(out(800, 170)).toEqual({ state: 'measured', window: '7d' });
    expect(out(800, 24, 170, 720)).toEqual({ state: 'measured', window: '30d' });
  });
});

describe('the posts to open now', () => {
  const post = (id: string, postId?: string) => ({ id, listId: 'l', creatorId: 'c', ...(postId && { postId }) });
  const made = (hours: number, tail: string) =>
    `${Math.floor(Date.parse(hoursOn(hours)) / 1000).toString(16)}00000000${tail.padStart(8, '0')}`;
  const day = made(-25, '1');
  const week = made(-200, '2');

  test('are those with an open window, the first to close on top, each note once', () => {
    const posts = [
      post('planned'),
      post('week', week),
      post('day', day),
      post('again', day),
      post('young', made(-2, '3'))
    ];
    const due = dueMeasurements(posts, new Map(), Date.parse(OUT));
    expect(due.map(({ publication, window, until }) => [publication.id, window, until])).toEqual([
      ['day', '24h', hoursOn(11)],
      ['week', '7d', hoursOn(52)]
    ]);
  });

  test('leave out what was measured and what is known by its day alone', () => {
    const measured = new Map([[day, [{ postId: day, creatorId: 'c', at: hoursOn(-0.5) }]]]);
    const posts = [post('day', day), post('week', week)];
    const byDay = new Map([[week, { value: '2026-10-24', precision: 'day' as const }]]);
    expect(dueMeasurements(posts, measured, Date.parse(OUT), byDay)).toEqual([]);
  });
});
