import { expect, test } from 'vitest';
import { parseTags } from '@/components/inspection/tags';

test.each([
  ['干皮，可寄样', ['干皮', '可寄样']],
  ['a, b;c、d；e\nf', ['a', 'b', 'c', 'd', 'e', 'f']],
  [' ， , ', []],
  ['', []],
  ['dry skin', ['dry skin']],
  ['x'.repeat(70), ['x'.repeat(60)]]
])('%j', (text, tags) => expect(parseTags(text)).toEqual(tags));
