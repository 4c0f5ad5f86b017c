import { grades } from '@/lib/benchmarks/grades';
import type { Wishes } from '@/lib/campaign/ruled-out';
import type { Brief } from '@/lib/evidence/brief';
import { parsePrice, type Typed } from '@/lib/shortlist/amounts';

/** The settings as they stand in their fields. */
export interface TypedWishes {
  keep: string;
  budget: string;
  minimum: string;
  provisional: boolean;
  onlyTiers: boolean;
}

/** The guide narrows to 10 to 15. */
const USUAL = 12;
/** More are another campaign's worth; up to here the best set is found at once. */
const MOST = 50;

/** What the brief says of number and budget, and the least score that is not advised against. */
export const wishesOfBrief = (brief: Brief | undefined): TypedWishes => ({
  keep: String(Math.min(MOST, brief?.creatorCount ?? USUAL)),
  budget: brief?.budgetYuan === undefined ? '' : String(brief.budgetYuan),
  minimum: String(grades.find(({ grade }) => grade === 'average')?.from ?? ''),
  provisional: false,
  onlyTiers: true
});

/** How many are to stay, 1 to 50. */
export const parseKeep = (text: string): Typed => parseWhole(text, 1, MOST);

/** A least score, 0 to 100. */
export const parseMinimum = (text: string): Typed => parseWhole(text, 0, 100);

/** A budget in yuan as prices are typed; here 0 is a figure too. */
export const parseBudget = (text: string): Typed => (/^[¥￥]?\s*[0０]+$/.test(text.trim()) ? 0 : parsePrice(text));

function parseWhole(text: string, least: number, most: number): Typed {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return 'empty';
  const value = /^\d{1,3}$/.test(plain) ? Number(plain) : Number.NaN;
  return value >= least && value <= most ? value : 'unclear';
}

/** The settings as figures; undefined while a field holds something else, or nobody is to stay. */
export function readWishes(typed: TypedWishes, brief: Brief | undefined): Wishes | undefined {
  const [keep, budget, minimum] = [parseKeep(typed.keep), parseBudget(typed.budget), parseMinimum(typed.minimum)];
  if (typeof keep !== 'number' || budget === 'unclear' || minimum === 'unclear') return undefined;
  const tiers = brief?.tiers ?? [];
  return {
    keep,
    provisional: typed.provisional,
    ...(budget !== 'empty' && { budgetYuan: budget }),
    ...(minimum !== 'empty' && { minimumScore: minimum }),
    ...(typed.onlyTiers && tiers.length > 0 && { tiers })
  };
}
