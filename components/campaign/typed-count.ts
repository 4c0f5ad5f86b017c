import type { Typed } from '@/lib/shortlist/amounts';
import { parseBudget } from './typed-wishes';

/** A whole count from what people type: "12,000", "1.2w", "0". */
export function readCount(text: string): Typed {
  const value = parseBudget(text.replace(/^\s*[¥￥]/, 'x'));
  return typeof value === 'number' && !Number.isInteger(value) ? 'unclear' : value;
}
