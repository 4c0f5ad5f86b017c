import type { Speech } from '@/components/export/speech';
import { type Cost, costOf, costParts } from '@/lib/campaign/kpi';
import type { Sheet } from '@/lib/export/sheet-xml';
import { costNames } from './costs-table';
import { filledSheet } from './filled-sheet';
import type { Results } from './use-results';

interface Line {
  name: string;
  cost: Cost;
  total: number | undefined;
  note?: string | undefined;
}

/** Where the money went: a line for each creator, and what was spent for the campaign as a whole. */
export function costsSheet({ results, wide, wideYuan, nameOf }: Results, speak: Speech): Sheet {
  const own = results.map(
    ({ creatorId, cost, isFeeEstimated }): Line => ({
      name: nameOf(creatorId),
      cost,
      total: costOf(cost),
      note: isFeeEstimated
        ? speak('results_note_fee')
        : costOf(cost) === undefined
          ? speak('results_note_no_fee')
          : undefined
    })
  );
  const { amplification, ...spent } = wide;
  return filledSheet<Line>(
    speak('results_costs'),
    [
      { header: speak('results_cost_for'), kind: 'text', value: ({ name }) => name },
      ...costParts.map(part => ({
        header: speak(costNames[part]),
        kind: 'yuan' as const,
        value: ({ cost }: Line) => cost[part]
      })),
      { header: speak('results_cost'), kind: 'yuan', value: ({ total }) => total },
      { header: speak('results_note'), kind: 'text', value: ({ note }) => note }
    ],
    [
      ...own,
      ...(wideYuan === undefined ? [] : [{ name: speak('results_for_campaign'), cost: spent, total: sum(spent) }]),
      ...(amplification === undefined
        ? []
        : [{ name: speak('results_amplification'), cost: { ads: amplification }, total: amplification }])
    ]
  );
}

function sum(spent: Cost): number | undefined {
  const stated = costParts.flatMap(part => spent[part] ?? []);
  return stated.length === 0 ? undefined : stated.reduce((all, one) => all + one, 0);
}
