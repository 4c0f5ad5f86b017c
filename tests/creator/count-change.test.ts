import { describe, expect, test } from 'vitest';
import type { Count } from '@/lib/evidence/count';
import { parseCount } from '@/lib/reader/counts';
import { countChange } from '@/lib/shortlist/count-change';

function read(text: string): Count {
  const count = parseCount(text);
  if (!count) throw new Error(`${text} is no count`);
  return count;
}

describe('how a counter changed, from the texts of two pages', () => {
  test.each([
    ['5,123', '5,123', { kind: 'same' }],
    ['5,123', '5,124', { kind: 'exact', by: 1 }],
    ['5,123', '5,000', { kind: 'exact', by: -123 }],
    ['3.6万', '3.6万', { kind: 'unseen' }],
    ['3.6万', '3.7万', { kind: 'between', low: 1, high: 1_999 }],
    ['3.7万', '3.6万', { kind: 'between', low: -1_999, high: -1 }],
    ['3.6万', '3.8万', { kind: 'between', low: 1_001, high: 2_999 }],
    ['27.7K', '27.8K', { kind: 'between', low: 1, high: 199 }],
    ['28K', '28K', { kind: 'unseen' }],
    ['99.9万', '1.2亿', { kind: 'between', low: 109_001_001, high: 129_000_999 }],
    ['36,412', '3.6万', { kind: 'unseen' }],
    ['35,499', '3.6万', { kind: 'between', low: 1, high: 1_500 }],
    ['36,999', '3.6万', { kind: 'unseen' }],
    ['37,000', '3.6万', { kind: 'between', low: -1_500, high: -1 }],
    ['8,000', '1万+', { kind: 'at-least', by: 2_000 }],
    ['10,000', '1万+', { kind: 'unknown' }],
    ['1万+', '9,999', { kind: 'at-most', by: -1 }],
    ['1万+', '10,000', { kind: 'unknown' }],
    ['1千+', '1千+', { kind: 'unknown' }],
    ['0', '0', { kind: 'same' }]
  ] as const)('%s → %s', (before, after, change) => {
    expect(countChange(read(before), read(after))).toEqual(change);
  });

  test('one that was not read is not 0', () => {
    expect(countChange(undefined, read('10'))).toEqual({ kind: 'unknown' });
    expect(countChange(read('10'), undefined)).toEqual({ kind: 'unknown' });
  });
});
