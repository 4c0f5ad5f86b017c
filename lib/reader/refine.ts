import type { Count } from '@/lib/evidence/count';
import type { Disagreement } from '@/lib/evidence/disagreement';
import { contradict } from '@/lib/evidence/merge-disagreements';
import { known } from './known';
import { isRecord } from './state-fields';

/** Figures that a page and its state stated differently, at one ISO instant. */
export interface Clashes {
  at: string;
  found: Disagreement[];
}

const isCount = (value: unknown): value is Count => isRecord(value) && 'low' in value;

const widthOf = ({ low, high }: Count): number => (high === null ? Number.POSITIVE_INFINITY : high - low);

/**
 * What the page shows, completed by what its state tells. The page stands, but where the state has the same figure more finely. Where no
 * number fits both the state is older, as it was written before the page changed, and `clashes` takes down both; `postId` is whose they are.
 */
export function refine<Facts extends object>(
  shown: Facts,
  told: Partial<Facts>,
  clashes?: Clashes,
  postId?: string
): Facts {
  const refined = { ...told, ...shown };
  for (const name in told) {
    const [one, other] = [shown[name], told[name]];
    if (!isCount(one) || !isCount(other)) continue;
    if (contradict(one, other))
      clashes?.found.push(
        known({
          // Only the facts that a disagreement may name are counts.
          fact: name as Disagreement['fact'],
          postId,
          at: clashes.at,
          kept: { count: one, from: 'page' as const },
          other: { count: other, from: 'inline-state' as const }
        })
      );
    else if (widthOf(other) < widthOf(one)) Object.assign(refined, { [name]: other });
  }
  return refined;
}
