import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import { stageWord } from '@/lib/export/words';
import { type Filter, UNKNOWN } from '@/lib/shortlist/filter';
import type { Row } from '@/lib/shortlist/row';
import { priorities, stages } from '@/lib/shortlist/shortlist';
import { nicheWord, placeWord, priorityName, tierName } from './filter-words';

/** One of the things that a filter can ask for by name, and how many of the list have it. */
interface Choice {
  id: string;
  name: string;
  count: number;
}

/** A filter that asks for things by name: which those are, and the same filter with others. */
export interface Picking {
  choices: Choice[];
  chosen: readonly string[];
  withChosen: (ids: string[]) => Filter;
}

const tiers = ['nano', 'micro', 'mid', 'mega', UNKNOWN] as const;
const wanted = [...priorities, UNKNOWN] as const;

/** What can be asked for by name; undefined for filters of another kind. Facts and tags are those of the list, most frequent first. */
export function pickingOf(filter: Filter, rows: readonly Row[]): Picking | undefined {
  switch (filter.by) {
    case 'tier':
      return fixed(tiers, tierName, filter.tiers, tallied(rows, tierOf), chosen => ({ by: 'tier', tiers: chosen }));
    case 'stage': {
      const tally = tallied(rows, ({ membership }) => membership?.stage);
      return fixed(
        stages,
        id => say(stageWord[id]),
        filter.stages,
        tally,
        chosen => ({ by: 'stage', stages: chosen })
      );
    }
    case 'priority': {
      const tally = tallied(rows, ({ membership }) => membership?.priority ?? UNKNOWN);
      return fixed(wanted, priorityName, filter.priorities, tally, chosen => ({ by: 'priority', priorities: chosen }));
    }
    case 'niche': {
      const tally = tallied(rows, ({ summary }) => summary.niche ?? UNKNOWN);
      return found(tally, nicheWord, filter.niches, niches => ({ by: 'niche', niches }));
    }
    case 'place': {
      const tally = tallied(rows, ({ summary }) => summary.ipLocation ?? UNKNOWN);
      return found(tally, placeWord, filter.places, places => ({ by: 'place', places }));
    }
    case 'tags': {
      const tally = tallied(rows, ({ entry }) => entry?.tags);
      return found(
        tally,
        tag => tag,
        filter.tags,
        tags => ({ by: 'tags', tags })
      );
    }
    case 'flags': {
      const tally = tallied(rows, ({ summary }) => summary.flags.flatMap(raisedId));
      const ids = [...new Set(rows.flatMap(({ summary }) => summary.flags.map(({ id }) => id)))];
      const { none, raised = [] } = filter;
      return fixed(
        ids,
        id => nameOf('flag', id, 'short'),
        raised,
        tally,
        chosen => ({
          by: 'flags',
          ...(none && { none }),
          raised: chosen
        })
      );
    }
    default:
      return undefined;
  }
}

const tierOf = ({ summary }: Row): string => summary.tier?.id ?? UNKNOWN;

const raisedId = ({ id, status }: { id: string; status: string }): string[] => (status === 'raised' ? [id] : []);

function tallied(
  rows: readonly Row[],
  idsOf: (row: Row) => string | readonly string[] | undefined
): Map<string, number> {
  const tally = new Map<string, number>();
  for (const row of rows) for (const id of [idsOf(row) ?? []].flat()) tally.set(id, (tally.get(id) ?? 0) + 1);
  return tally;
}

const fixed = <Id extends string>(
  ids: readonly Id[],
  name: (id: Id) => string,
  chosen: readonly Id[],
  tally: Map<string, number>,
  withChosen: (chosen: Id[]) => Filter
): Picking => ({
  choices: ids.map(id => ({ id, name: name(id), count: tally.get(id) ?? 0 })),
  chosen,
  withChosen: picked => withChosen(ids.filter(id => picked.includes(id)))
});

const found = (
  tally: Map<string, number>,
  name: (id: string) => string,
  chosen: readonly string[],
  withChosen: (chosen: string[]) => Filter
): Picking => ({
  choices: [...new Map([...chosen.map((id): [string, number] => [id, 0]), ...tally])]
    .map(([id, count]) => ({ id, name: name(id), count }))
    .toSorted((one, other) => other.count - one.count),
  chosen,
  withChosen
});
