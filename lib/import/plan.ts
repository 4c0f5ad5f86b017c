import type { Deal } from '@/lib/shortlist/offers';
import type { Proposal } from './proposals';
import { isSameValue } from './same-value';
import type { Stored } from './stored';
import { type Field, fields, type Told } from './told';

/** A field that the sheet tells otherwise than it stands here; `mine` is absent where nothing stands. */
export interface Difference {
  field: Field;
  mine?: Told[Field];
  file: Told[Field];
}

/** What a sheet would change about one creator. */
export interface Planned {
  creatorId: string;
  row: number;
  name?: string;
  /** The name is the sheet's and is kept: none is known here. */
  isNamed?: true;
  /** They come into the list. */
  joins?: true;
  differences: Difference[];
  /** For which kind of deal the prices among them are; absent for a paid note. */
  deal?: Deal;
}

/** What a sheet would change, each creator once; nothing of it is written yet. */
export interface Plan {
  /** Who comes into the list. */
  joining: Planned[];
  /** Who is in it, or known where the sheet goes to no list, and is told otherwise. */
  changing: Planned[];
  unchanged: number;
  /** Who was archived in the list and stays so. */
  archived: number;
  /** Who is not known here, where the sheet goes to no list. */
  left: Planned[];
}

/** Compares a sheet with what stands here, creator by creator in the order of both. Stage and priority belong to a place in a list. */
export function planOf(proposals: readonly Proposal[], stored: readonly Stored[], goesToList: boolean): Plan {
  const plan: Plan = { joining: [], changing: [], unchanged: 0, archived: 0, left: [] };
  for (const [n, { creatorId, row, name: told, told: file, deal }] of proposals.entries()) {
    const here = stored[n];
    if (!here) continue;
    const name = here.name ?? told;
    const planned: Planned = {
      creatorId,
      row,
      ...(name !== undefined && { name }),
      ...(here.name === undefined && told !== undefined && { isNamed: true }),
      differences: differencesBetween(here.told, file, goesToList),
      ...(deal && { deal })
    };
    if (here.place === 'archived') plan.archived += 1;
    if (!goesToList && here.place === 'unknown') plan.left.push(planned);
    else if (goesToList && (here.place === 'elsewhere' || here.place === 'unknown'))
      plan.joining.push({ ...planned, joins: true });
    else if (planned.differences.length > 0) plan.changing.push(planned);
    else plan.unchanged += 1;
  }
  return plan;
}

function differencesBetween(mine: Told, file: Told, goesToList: boolean): Difference[] {
  return fields.flatMap((field): Difference[] => {
    if (file[field] === undefined || (!goesToList && (field === 'stage' || field === 'priority'))) return [];
    if (isSameValue(mine[field], file[field]) || isFirstStage(field, mine, file)) return [];
    return [{ field, ...(mine[field] !== undefined && { mine: mine[field] }), file: file[field] }];
  });
}

/** Everybody starts there, so a sheet of ours says it of those whose stage nobody chose; it tells nothing of them. */
const isFirstStage = (field: Field, mine: Told, file: Told): boolean =>
  field === 'stage' && mine.stage === undefined && file.stage === 'to-vet';
