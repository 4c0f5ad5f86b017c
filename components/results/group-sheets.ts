import type { Speech } from '@/components/export/speech';
import type { FigureId } from '@/lib/campaign/result-figures';
import { byCreator, byPartnership, byTierWithMix, type Group } from '@/lib/campaign/result-groups';
import type { Sheet } from '@/lib/export/sheet-xml';
import { tierWord } from '@/lib/export/words';
import { kpis } from '@/lib/method/kpis';
import { kindOf } from './figure-kind';
import { figureKey } from './figure-name';
import { baseKey } from './figure-words';
import { filledSheet, type SheetColumn } from './filled-sheet';
import type { Results } from './use-results';
import { partnershipKeys } from './word-keys';

interface Line {
  by?: string;
  /** Creators that the mix asks for. */
  wanted?: number | undefined;
  name: string;
  group: Group<string>;
}

const figureIds: FigureId[] = [
  ...(Object.keys(kpis) as (keyof typeof kpis)[]).filter(id => id !== 'posts'),
  'cost',
  'grossProfitYuan'
];

/** A line for each creator, with all figures. */
export const creatorsSheet = ({ results, nameOf }: Results, speak: Speech): Sheet =>
  filledSheet<Line>(
    speak('results_by_creator'),
    [
      { header: speak('table_creator'), kind: 'text', value: ({ name }) => name },
      {
        header: speak('results_tier'),
        kind: 'text',
        value: ({ group: { results } }) => results[0]?.tier && speak(tierWord[results[0].tier])
      },
      {
        header: speak('results_partnership'),
        kind: 'text',
        value: ({ group: { results } }) => results[0]?.partnership && speak(partnershipKeys[results[0].partnership])
      },
      ...figureColumns(speak)
    ],
    byCreator(results).map(group => ({ name: nameOf(String(group.key)), group }))
  );

/** A line for each tier and each way of working together. */
export function groupsSheet({ results, data }: Results, speak: Speech): Sheet {
  const tiers = byTierWithMix(results, data.campaign).map(group => ({
    wanted: group.mix?.creators,
    by: speak('results_tier'),
    name: group.key ? speak(tierWord[group.key]) : speak('results_tier_unknown'),
    group
  }));
  const models = byPartnership(results).map(group => ({
    by: speak('results_partnership'),
    name: group.key ? speak(partnershipKeys[group.key]) : speak('results_partnership_unknown'),
    group
  }));
  return filledSheet<Line>(
    speak('results_sheet_groups'),
    [
      { header: speak('results_group'), kind: 'text', value: ({ name }) => name },
      { header: speak('results_by'), kind: 'text', value: ({ by }) => by },
      { header: speak('results_creators'), kind: 'number', value: ({ group }) => group.results.length },
      { header: speak('results_creators_planned'), kind: 'number', value: ({ wanted }) => wanted },
      ...figureColumns(speak)
    ],
    [...tiers, ...models]
  );
}

/** Every figure, what the rate is over, and whether an estimate or a rounded count is in any of them. */
const figureColumns = (speak: Speech): SheetColumn<Line>[] => [
  { header: speak('results_planned'), kind: 'number', value: ({ group }) => group.planned },
  { header: speak('results_posts_out'), kind: 'number', value: ({ group }) => group.figures.posts?.value },
  {
    header: speak('results_measured_posts'),
    kind: 'number',
    value: ({ group }) =>
      group.results.flatMap(({ posts }) => posts).filter(post => post.engagements !== undefined).length
  },
  ...figureIds.map(
    (id): SheetColumn<Line> => ({
      header: speak(figureKey(id)),
      kind: kindOf(id),
      value: ({ group }) => group.figures[id]?.value
    })
  ),
  {
    header: speak('results_rate_over'),
    kind: 'text',
    value: ({ group: { figures } }) => figures.rateBase && speak(baseKey(figures.rateBase))
  },
  {
    header: speak('results_note'),
    kind: 'text',
    value: ({ group: { figures } }) =>
      figureIds.some(id => figures[id]?.about) ? speak('results_note_about') : undefined
  }
];
