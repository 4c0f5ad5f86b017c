import { type Best, bestWithin, type Item, WORK } from './best-within';

/** Items that are paid from one sum of money. */
export interface Purse<One extends Item> {
  items: One[];
  budget: number;
}

/**
 * The items whose values sum to the most, each paid from its own purse, and no more than `most` in all; exactly, as bestWithin is. Purses share
 * nothing but that number, so the best of each purse for each number is found, and then which numbers together are best.
 */
export function bestByPurse<One extends Item>(purses: readonly Purse<One>[], most: number): Best<One> {
  const [only, ...others] = purses;
  if (only && others.length === 0) return bestWithin(only.items, { budget: only.budget, most });
  let isBest = true;
  let work = 0;
  const find = ({ items, budget }: Purse<One>, number: number, limit: number): One[] => {
    const best = bestWithin(items, { budget, most: number, work: limit });
    isBest &&= best.isBest;
    work += best.work;
    return best.chosen;
  };
  const freely = purses.map(purse => find(purse, most, WORK / 2 / purses.length));
  const surplus = freely.reduce((total, chosen) => total + chosen.length, 0) - most;
  if (surplus <= 0) return { chosen: freely.flat(), isBest, work };
  const byNumber = purses.map((purse, place) => {
    let chosen = freely[place] ?? [];
    const sets = [chosen];
    while (chosen.length > 0 && sets.length <= surplus) {
      const fewer = work < 2 * WORK ? find(purse, chosen.length - 1, Math.max(0, WORK - work)) : withoutLeast(chosen);
      isBest &&= work < 2 * WORK;
      chosen = fewer;
      sets.push(chosen);
    }
    return sets;
  });
  return { chosen: together(byNumber, most), isBest, work };
}

/** One less, where the work does not even allow to look at some of that number. */
function withoutLeast<One extends Item>(items: One[]): One[] {
  const least = items.reduce((one, other) => (other.value < one.value ? other : one));
  return items.filter(item => item !== least);
}

/** One set of each purse, worth the most together with no more than `most` items; of equal sums the cheaper. */
function together<One extends Item>(byNumber: One[][][], most: number): One[] {
  let best = new Map<number, One[]>([[0, []]]);
  for (const sets of byNumber) {
    const next = new Map<number, One[]>();
    for (const before of best.values()) {
      for (const set of sets) {
        const both = [...before, ...set];
        const rival = next.get(both.length);
        if (both.length <= most && (!rival || isBetter(both, rival))) next.set(both.length, both);
      }
    }
    best = next;
  }
  return [...best.values()].reduce((one, other) => (isBetter(other, one) ? other : one), []);
}

function isBetter<One extends Item>(one: One[], other: One[]): boolean {
  const sum = (items: One[], of: 'value' | 'cost') => items.reduce((total, item) => total + item[of], 0);
  const more = sum(one, 'value') - sum(other, 'value');
  return more > 0 || (more === 0 && sum(one, 'cost') < sum(other, 'cost'));
}
