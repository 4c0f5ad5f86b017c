import { expect, test } from 'vitest';
import { lookCosts } from './look-costs';
import type { Slice } from './trace';

const slice = (name: Slice['name'], from: number, to: number, url?: string, tid = 1): Slice => ({
  name,
  ph: 'X',
  pid: 1,
  tid,
  ts: from * 1_000,
  dur: (to - from) * 1_000 + 500,
  tdur: (to - from) * 1_000,
  args: { data: { ...(url && { url }) } }
});

const trace = [
  slice('RunTask', 0, 30, undefined, 2),
  slice('RunTask', 0, 20),
  slice('EvaluateScript', 2, 6),
  slice('EvaluateScript', 10, 12, 'https://www.xiaohongshu.com/app.js'),
  slice('RunTask', 40, 51),
  slice('EvaluateScript', 41, 44)
];

test('a look costs the task of its own thread that it ran in', () => {
  expect(lookCosts(trace, 2)).toEqual([
    { script: 4, task: 20, byClock: 20.5 },
    { script: 3, task: 11, byClock: 11.5 }
  ]);
});

test('a trace with another number of looks, or of a look outside all tasks, is a fault', () => {
  expect(() => lookCosts(trace, 3)).toThrow('2 looks, not 3');
  expect(() => lookCosts([slice('EvaluateScript', 2, 6)], 1)).toThrow('in no task');
});
