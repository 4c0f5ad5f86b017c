/** Something that can be chosen: what it is worth and what it costs, both 0 or more. Whole numbers are summed without a rounding error. */
export interface Item {
  value: number;
  cost: number;
}

export interface Limits {
  /** What the chosen may cost together; absent is no limit. */
  budget?: number | undefined;
  /** How many may be chosen. */
  most: number;
  /** So many choices are looked at before it is left at a good one. */
  work?: number;
}

/** A choice of some items: the last of them, and the rest. */
interface Chosen<One> {
  value: number;
  cost: number;
  last?: One;
  rest?: Chosen<One>;
}

/** A third of a second. Lists of 200 by score and price need a thirtieth of that. */
export const WORK = 500_000;
/** Of each size so many are then gone on with. */
const THIN = 50;

/** The items chosen; `isBest` says that no choice is better, which is not known where the work came to its limit. `work` is what was looked at. */
export interface Best<One> {
  chosen: One[];
  isBest: boolean;
  work: number;
}

/**
 * The items whose values sum to the most within budget and number, exactly; of equal sums the cheaper. Choices are built item by item and
 * kept by size; one that is worth no more than a cheaper one of its size is dropped (Nemhauser and Ullmann 1969), and so is one that cannot
 * reach the best any more, by the bound that a price on money gives. Where prices and values keep in step, nearly all stay: from a limit of work
 * on only some do.
 */
export function bestWithin<One extends Item>(
  items: readonly One[],
  { budget, most, work: limit = WORK }: Limits
): Best<One> {
  const all = items.reduce((total, { cost }) => total + cost, 0);
  const money = budget === undefined ? all : budget;
  const affordable = items.filter(({ cost }) => cost <= money);
  const rate = moneyRate(affordable, money, most);
  const left = ({ value, cost }: Item) => value - rate * cost;
  const ordered = affordable.toSorted((one, other) => left(other) - left(one));
  const sums = [0];
  for (const item of ordered) sums.push((sums.at(-1) ?? 0) + Math.max(0, left(item)));
  const bySize: Chosen<One>[][] = [[{ value: 0, cost: 0 }]];
  let best = inOrder(ordered, money, most);
  let work = 0;
  for (const [place, item] of ordered.entries()) {
    const reaches = ({ value, cost }: Chosen<One>, size: number): boolean => {
      const end = Math.min(ordered.length, place + 1 + most - size);
      const more = (sums[end] ?? 0) - (sums[place + 1] ?? 0);
      return value + rate * (money - cost) + more > best.value * (rate > 0 ? 1 + 1e-12 : 1 - 1e-12);
    };
    for (let size = Math.min(most, place + 1); size >= 1; size--) {
      const grown: Chosen<One>[] = [];
      for (const rest of bySize[size - 1] ?? []) {
        const cost = rest.cost + item.cost;
        if (cost > money) break;
        const choice = { value: rest.value + item.value, cost, last: item, rest };
        if (choice.value > best.value || (choice.value === best.value && cost < best.cost)) best = choice;
        grown.push(choice);
      }
      work += grown.length;
      const kept = undominated(bySize[size] ?? [], grown).filter(choice => reaches(choice, size));
      bySize[size] = work > limit ? thinned(kept) : kept;
    }
  }
  return { chosen: itemsOf(best), isBest: work <= limit, work };
}

/** A first choice: one item after the other that is worth anything, as far as the money goes. */
function inOrder<One extends Item>(items: readonly One[], money: number, most: number): Chosen<One> {
  let choice: Chosen<One> = { value: 0, cost: 0 };
  let size = 0;
  for (const item of items) {
    if (size === most || item.value === 0 || choice.cost + item.cost > money) continue;
    choice = { value: choice.value + item.value, cost: choice.cost + item.cost, last: item, rest: choice };
    size++;
  }
  return choice;
}

/** Some of the choices, from the cheapest to the dearest: they promise as much as one another, and leave money for different others. */
function thinned<One>(choices: Chosen<One>[]): Chosen<One>[] {
  const step = (choices.length - 1) / (THIN - 1);
  return step <= 1
    ? choices
    : Array.from({ length: THIN }, (_, n) => choices[Math.round(n * step)]).flatMap(one => one ?? []);
}

/** Two lists of choices, each by cost, as one; what costs as much or more than another and is worth no more is left out. */
function undominated<One>(some: Chosen<One>[], others: Chosen<One>[]): Chosen<One>[] {
  const kept: Chosen<One>[] = [];
  let [here, there] = [0, 0];
  while (here < some.length || there < others.length) {
    const [one, other] = [some[here], others[there]];
    const isOne =
      one !== undefined &&
      (other === undefined || one.cost < other.cost || (one.cost === other.cost && one.value >= other.value));
    const next = isOne ? one : other;
    if (isOne) here++;
    else there++;
    if (next && next.value > (kept.at(-1)?.value ?? Number.NEGATIVE_INFINITY)) kept.push(next);
  }
  return kept;
}

/** What a unit of money is worth at least in a best choice (a Lagrange multiplier): the rate at which the bound on all choices is lowest. */
function moneyRate(items: readonly Item[], money: number, most: number): number {
  const bound = (rate: number): number =>
    items
      .map(({ value, cost }) => Math.max(0, value - rate * cost))
      .toSorted((one, other) => other - one)
      .slice(0, most)
      .reduce((total, left) => total + left, rate * money);
  let [low, high] = [0, Math.max(0, ...items.map(({ value, cost }) => (cost > 0 ? value / cost : 0)))];
  for (let turn = 0; turn < 60; turn++) {
    const third = (high - low) / 3;
    if (bound(low + third) <= bound(high - third)) high -= third;
    else low += third;
  }
  return low;
}

function itemsOf<One>({ last, rest }: Chosen<One>): One[] {
  return last === undefined || rest === undefined ? [] : [...itemsOf(rest), last];
}
