import { expect, test } from 'vitest';
import { latest, measuredAt } from '@/lib/campaign/measured-windows';

const OUT = '2026-11-01T08:00:00.000Z';
const after = (hours: number) => ({
  postId: 'p',
  creatorId: 'c',
  at: new Date(Date.parse(OUT) + hours * 3_600_000).toISOString()
});
const hoursOf = (...read: number[]) =>
  Object.fromEntries(Object.entries(measuredAt(read.map(after), OUT)).map(([window, one]) => [window, one?.hours]));

test.each([
  ['never opened', [], {}],
  ['opened too early for anything', [0, 23.9], {}],
  ['at the end of a day', [24], { '24h': 24 }],
  ['half a day late', [36], { '24h': 36 }],
  ['later than that', [36.1], {}],
  ['the first one after the end counts', [50, 30, 26], { '24h': 26 }],
  ['on each of the three', [25, 170, 721], { '24h': 25, '7d': 170, '30d': 721 }],
  ['one that is late for a week is none for a month', [260], {}],
  ['before it was out', [-5, 24], { '24h': 24 }]
])('%s', (_, read, windows) => expect(hoursOf(...read)).toEqual(windows));

test('without the hour of publication nothing stands for a window, and the last figures are known all the same', () => {
  expect(measuredAt([after(24)], undefined)).toEqual({});
  expect(latest([after(24), after(100), after(30)])?.at).toBe(after(100).at);
  expect(latest([])).toBeUndefined();
});
