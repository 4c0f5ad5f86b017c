import type { Typed } from '@/lib/shortlist/amounts';

/** How many creators at most, 1 to 200. */
export function parseMost(text: string): Typed {
  const plain = text.normalize('NFKC').trim();
  const value = /^\d{1,3}$/.test(plain) ? Number(plain) : Number.NaN;
  return value >= 1 && value <= 200 ? value : 'unclear';
}
