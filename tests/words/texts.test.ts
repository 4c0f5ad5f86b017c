import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { niches } from '@/lib/benchmarks/niches';
import { sourceSchema } from '@/lib/evidence/reading';
import { asks, steps } from '@/lib/method/steps';
import { redFlags } from '@/lib/red-flags/red-flags';
import { notes } from '@/lib/report/notes';
import { scorecard } from '@/lib/scorecard/scorecard';
import { texts } from './speak';

const english = texts.en;
const chinese = texts.zh_CN;
const keys = Object.keys(english);

const root = new URL('../../', import.meta.url).pathname;
const sources = globSync(['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'lib/**/*.ts', 'wxt.config.ts'], {
  cwd: root
})
  .map(file => readFileSync(root + file, 'utf8'))
  .join('\n');

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Names are looked up by id, so no key of theirs stands in the source. */
const named = (kind: string, ids: readonly string[], forms: readonly string[] = ['']) =>
  ids.flatMap(id =>
    forms.map(form =>
      [kind, id, form]
        .filter(part => part !== '')
        .join('_')
        .replaceAll('-', '_')
    )
  );

const names = [
  ...named('tier', ['nano', 'micro', 'mid', 'mega']),
  ...named('grade', ['excellent', 'good', 'average', 'poor']),
  ...named('verdict', ['recommended', 'consider', 'check-first', 'not-recommended', 'provisional']),
  ...named(
    'dimension',
    scorecard.map(({ id }) => id)
  ),
  ...named(
    'criterion',
    scorecard.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion.id))
  ),
  ...named(
    'flag',
    redFlags.map(({ id }) => id),
    ['', 'short', 'letter', 'why', 'check']
  ),
  ...named('severity', ['critical', 'warn', 'info']),
  ...named('status', ['raised', 'clear', 'unknown']),
  ...named(
    'niche',
    niches.map(({ id }) => id)
  ),
  ...named('source', sourceSchema.options),
  ...named(
    'note',
    notes.map(({ id }) => id)
  ),
  ...named('partnership', ['paid-post', 'affiliate', 'product-seeding', 'long-term-ambassador', 'hybrid']),
  ...named('reason', reasonsIn('lib/report/partnership.ts')),
  ...named(
    'threshold',
    redFlags.flatMap(({ id, thresholds }) =>
      Object.keys(thresholds).map(name => `${id}-${name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`)
    )
  ),
  ...named('unit', unitsIn('lib/report/threshold-limits.ts')),
  ...named(
    'step',
    steps.map(({ id }) => id)
  ),
  ...named(
    'ask',
    asks.map(ask => ask.replace('.', '-'))
  ),
  ...named('remedy', remediesIn('lib/measures/measure.ts'))
];

/** Every unit but the plain number, which has none. */
function unitsIn(file: string): string[] {
  const [, union = ''] = /export type ThresholdUnit =([^;]+);/.exec(readFileSync(root + file, 'utf8')) ?? [];
  return [...union.matchAll(/'([a-z]+)'/g)].flatMap(([, unit = '']) => (unit === 'plain' ? [] : [unit]));
}

/** Every remedy that the type allows. */
function remediesIn(file: string): string[] {
  const [, union = ''] = /export type Remedy =([^;]+);/.exec(readFileSync(root + file, 'utf8')) ?? [];
  return [...union.matchAll(/'([a-z0-9-]+)'/g)].map(([, remedy = '']) => remedy);
}

/** Every reason that a fit is summed of. */
function reasonsIn(file: string): string[] {
  const given = /\['([a-z0-9-]+)', -?\d|\? '([a-z0-9-]+)' : '([a-z0-9-]+)', -?\d/g;
  return [...readFileSync(root + file, 'utf8').matchAll(given)].flatMap(([, ...ids]) =>
    ids.filter(id => id !== undefined)
  );
}

describe('both languages', () => {
  test('hold the same keys', () => {
    expect(Object.keys(chinese).sort()).toEqual([...keys].sort());
  });

  test.each(keys)('%s says something with the same figures', key => {
    const [one, other] = [english[key]?.message ?? '', chinese[key]?.message ?? ''];
    expect(placeholders(other)).toEqual(placeholders(one));
    expect(Math.min(one.length, other.length)).toBeGreaterThan(0);
    expect(one + other).not.toMatch(/\$|[!！]/);
    expect(one.replaceAll(/“[^”]*”/g, ''), 'Chinese only as a quotation').not.toMatch(/\p{Script=Han}/u);
  });

  test('Chinese has no plural; English has two forms at most', () => {
    for (const key of keys) {
      expect(chinese[key]?.message.split(' | ')).toHaveLength(1);
      expect(english[key]?.message.split(' | ').length).toBeLessThanOrEqual(2);
    }
  });

  test('a text with two forms is asked for by its count', () => {
    const plural = keys.filter(key => english[key]?.message.includes(' | '));
    expect(plural.length).toBeGreaterThan(0);
    for (const key of plural) {
      expect(sources, key).toContain(`sayCount('${key}'`);
      expect(sources, key).not.toContain(`say('${key}'`);
    }
  });
});

test('every rule, tier, verdict and remedy has its names', () => {
  expect(names.filter(name => !(name in english))).toEqual([]);
  expect(names.length).toBeGreaterThan(160);
});

test('no text is unused', () => {
  const looked = new Set(names);
  const isUsed = (key: string) => looked.has(key) || sources.includes(`'${key}'`) || sources.includes(`__MSG_${key}__`);
  expect(keys.filter(key => !isUsed(key))).toEqual([]);
});

test('no text is missing', () => {
  const asked = [...sources.matchAll(/\bsay(?:Count)?\(\s*'(\w+)'/g)].map(([, key = '']) => key);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter(key => !(key in english))).toEqual([]);
});

test('signals, never a verdict on a person', () => {
  const all = keys.map(key => `${english[key]?.message} ${chinese[key]?.message}`).join('\n');
  expect(all).not.toMatch(/\bfake|fraud|bought\b|造假|欺诈|假粉|买粉|刷量/i);
});
