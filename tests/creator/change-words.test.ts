import { beforeEach, describe, expect, test } from 'vitest';
import { countChangeWords, moveWords } from '@/components/creator/change-words';
import type { Count } from '@/lib/evidence/count';
import { parseCount } from '@/lib/reader/counts';
import { countChange } from '@/lib/shortlist/count-change';
import { speak } from '../words/speak';

beforeEach(() => speak('en'));

const read = (text: string | undefined): Count | undefined => parseCount(text);

describe('a counter in words, as two pages wrote it', () => {
  test.each([
    ['36012', '36012', '36,012, unchanged', '36,012，没有变'],
    ['36012', '36140', '36,012 → 36,140: +128', '36,012 → 36,140：+128'],
    ['36012', '35000', '36,012 → 35,000: −1,012', '36,012 → 35,000：−1,012'],
    ['3.6万', '3.6万', '3.6万 → 3.6万: no change that the page shows', '3.6万 → 3.6万，页面上看不出变化'],
    ['3.6万', '3.7万', '3.6万 → 3.7万: between +1 and +1,999', '3.6万 → 3.7万：+1 到 +1,999 之间'],
    ['8000', '1万+', '8,000 → 1万+: at least +2,000', '8,000 → 1万+：至少 +2,000'],
    ['1万+', '8000', '1万+ → 8,000: at least 2,000 fewer', '1万+ → 8,000：至少少 2,000'],
    ['1千+', '1千+', '1千+ → 1千+: cannot be compared', '1千+ → 1千+，无法比较'],
    [undefined, '5', '— → 5: cannot be compared', '— → 5，无法比较']
  ])('%s → %s', (before, after, english, chinese) => {
    const words = () => countChangeWords(countChange(read(before), read(after)), read(before), read(after));
    expect(words()).toBe(english);
    speak('zh_CN');
    expect(words()).toBe(chinese);
  });
});

test.each([
  [3, 4.1, 'Save depth: 3.0 → 4.1 points'],
  [null, 0, 'Save depth: newly measured, 0.0 points'],
  [4, null, 'Save depth: no longer measured, 4.0 points before']
])('a criterion from %s to %s', (from, to, words) => {
  expect(moveWords({ id: 'save-depth', from, to })).toBe(words);
});
