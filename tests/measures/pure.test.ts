import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const rooms = new URL('../../lib/', import.meta.url);
const files = globSync('{benchmarks,measures,scorecard,red-flags,report}/**/*.ts', { cwd: rooms }).sort();

/** What a rule would read a clock, a page, a store, the network or chance by. */
const OUTSIDE =
  /\bDate\.now\b|\bDate\(\)|\bnew Date\b(?!\()|\b(?:performance|document|window|globalThis|navigator|database|indexedDB|localStorage|fetch|setTimeout|setInterval|crypto)\b|\bMath\.random\b/;

/** The code alone: a comment may speak of a window, a message key of performance. */
const codeOf = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'/gm, match => (match.startsWith("'") ? "''" : ''));

test('the five rooms of the rules are there', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(files).toContain('red-flags/flags/follower-spike.ts');
});

describe('a rule reads no clock, page, store or chance', () => {
  test.each(files)('lib/%s', file =>
    expect(codeOf(readFileSync(new URL(file, rooms), 'utf8')).match(OUTSIDE)?.[0]).toBeUndefined()
  );

  test.each([
    'const at = Date.now();',
    'const at = new Date();',
    'const at = new Date;',
    'const at = Date();',
    'const at = performance.now();',
    'const height = window.innerHeight;',
    "document.querySelector('a');",
    "await fetch('x');",
    'database.creators.get(id);',
    'const share = Math.random();'
  ])('such as: %s', code => expect(codeOf(code)).toMatch(OUTSIDE));

  test.each([
    'new Date(now).toISOString();',
    "const id = 'sponsored-performance'; // the window of 90 days",
    'const WINDOW = { days: 90 }; /** the document */',
    'sponsoredPerformance.judge(subject);'
  ])('but: %s', code => expect(codeOf(code)).not.toMatch(OUTSIDE));
});
