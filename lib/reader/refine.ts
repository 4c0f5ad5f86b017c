import type { Count } from '@/lib/evidence/count';
import { isRecord } from './state-fields';

const isCount = (value: unknown): value is Count => isRecord(value) && 'low' in value;

const widthOf = ({ low, high }: Count): number => (high === null ? Number.POSITIVE_INFINITY : high - low);

/** The finer of two statements of one number; the first one when they contradict each other beyond their precision. */
function finerCount(first: Count, second: Count): Count {
  const agree = (first.high ?? second.low) >= second.low && (second.high ?? first.low) >= first.low;
  return agree && widthOf(second) < widthOf(first) ? second : first;
}

/** What the page shows, completed by what its state tells: the page stands, but where the state has the same figure more finely. */
export function refine<Facts extends object>(shown: Facts, told: Partial<Facts>): Facts {
  const refined = { ...told, ...shown };
  for (const name in told) {
    const [one, other] = [shown[name], told[name]];
    if (isCount(one) && isCount(other)) Object.assign(refined, { [name]: finerCount(one, other) });
  }
  return refined;
}
