import type { Count } from '@/lib/evidence/count';
import { finerCount, parseCount } from './counts';
import { textAt } from './state-fields';

/** The count under a name of the page state; undefined where it is missing or blank, which there means "not public" too. */
export const stateCount = (node: unknown, name: string): Count | undefined => {
  const text = textAt(node, name);
  return text === undefined ? undefined : parseCount(text);
};

/** A header counter, which since 2026 is written twice: "2148" and "2.1K". */
export function interactionCount(node: unknown): Count | undefined {
  const count = stateCount(node, 'count');
  const second = stateCount(node, 'i18nCount');
  return count && second ? finerCount(count, second) : (count ?? second);
}
