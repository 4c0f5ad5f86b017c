import { expect, test } from 'vitest';
import { median } from './median';
import type { Slice } from './trace';
import { visitCost } from './visit-cost';

const SITE = 'https://www.xiaohongshu.com';
const READER = 'chrome-extension://id/content-scripts/reader.js';
/** Half a millisecond of every slice the thread waits for the processor. */
const WAIT = 500;
const slice = (name: Slice['name'], from: number, to: number, url?: string, tid = 1): Slice => ({
  name,
  ph: 'X',
  pid: 1,
  tid,
  ts: from * 1_000,
  dur: (to - from) * 1_000 + WAIT,
  tdur: (to - from) * 1_000,
  args: { data: { ...(url && { url }) } }
});

const trace = [
  slice('FunctionCall', 3, 5, READER),
  slice('RunTask', 0, 20),
  slice('EvaluateScript', 2, 10, READER),
  slice('RunTask', 100, 160),
  slice('FunctionCall', 100, 144, `${SITE}/app.js`),
  slice('FunctionCall', 145, 160, READER),
  slice('RunTask', 200, 290),
  slice('FunctionCall', 200, 205, READER),
  slice('RunTask', 0, 400, undefined, 2),
  slice('FunctionCall', 0, 400, READER, 2)
];

test('a visit costs what ran on the page’s own thread, a call within a call counted once', () => {
  expect(visitCost(trace, SITE)).toEqual({
    ours: 8 + 15 + 5,
    longestOfOurs: 15,
    longestByClock: 15.5,
    longBecauseOfUs: 1,
    longTasks: 2,
    longestTask: 90,
    script: 8 + 44 + 15 + 5,
    busy: 20 + 60 + 90
  });
});

test('a trace without the page is a fault, not a visit that cost nothing', () => {
  expect(() => visitCost(trace, 'https://example.com')).toThrow('no script of https://example.com');
});

test.each([
  [[3], 3],
  [[9, 1, 2], 2],
  [[10, 1, 2, 4], 3]
])('the median of %j is %d', (figures, middle) => {
  expect(median(figures)).toBe(middle);
});
