import type { Speech } from '@/components/export/speech';
import { lightOf } from '@/lib/campaign/kpi-lights';
import type { Figure, FigureId } from '@/lib/campaign/result-figures';
import { feedCpm, worthInAds } from '@/lib/campaign/worth-in-ads';
import type { Cell, Kind } from '@/lib/export/column';
import type { Sheet } from '@/lib/export/sheet-xml';
import { type KpiId, kpis, reached } from '@/lib/method/kpis';
import { kindOf } from './figure-kind';
import { figureKey } from './figure-name';
import { baseKey } from './figure-words';
import { filledSheet } from './filled-sheet';
import { isLit, lightKey } from './light-mark';
import type { Results } from './use-results';
import { goalKeys } from './word-keys';

interface Line {
  name: string;
  kind: Kind;
  planned?: Cell;
  actual?: Cell;
  reached?: number | undefined;
  over?: string | undefined;
  note?: string | undefined;
}

/** The workbook's first sheet: what was wanted and what came of it, figure by figure. */
export function overviewSheet(results: Results, speak: Speech): Sheet {
  const lines = [...frameLines(results, speak), ...figureLines(results, speak), worthLine(results, speak)];
  return filledSheet<Line>(
    speak('results_sheet_overview'),
    [
      { header: speak('results_figure'), kind: 'text', value: ({ name }) => name },
      { header: speak('results_target'), kind: 'number', value: ({ planned }) => planned, kindOf: ({ kind }) => kind },
      { header: speak('results_actual'), kind: 'number', value: ({ actual }) => actual, kindOf: ({ kind }) => kind },
      { header: speak('results_reached'), kind: 'percent', value: ({ reached }) => reached },
      { header: speak('results_over'), kind: 'text', value: ({ over }) => over },
      { header: speak('results_note'), kind: 'text', value: ({ note }) => note }
    ],
    lines
  );
}

function frameLines({ data: { campaign }, whole }: Results, speak: Speech): Line[] {
  const { goal, startsOn, endsOn, budgetYuan, learnings } = campaign ?? {};
  return [
    { name: speak('campaign_goal'), kind: 'text', planned: goal && speak(goalKeys[goal]) },
    { name: speak('campaign_starts'), kind: 'text', planned: startsOn },
    { name: speak('campaign_ends'), kind: 'text', planned: endsOn },
    {
      name: speak('brief_budget'),
      kind: 'yuan',
      planned: budgetYuan,
      actual: whole.cost?.value,
      reached: budgetYuan !== undefined && budgetYuan > 0 && whole.cost ? whole.cost.value / budgetYuan : undefined,
      over: overWords(whole.cost, speak),
      note: whole.cost?.about ? speak('results_note_about') : undefined
    },
    { name: speak('results_learnings'), kind: 'text', actual: learnings }
  ];
}

const figureLines = ({ data: { campaign }, whole }: Results, speak: Speech): Line[] =>
  [...(Object.keys(kpis) as KpiId[]), 'grossProfitYuan' as const].map((id: FigureId): Line => {
    const figure = whole[id];
    const target = id in kpis ? campaign?.targets?.[id as KpiId] : undefined;
    const isComparable = id !== 'engagementRate' || whole.rateBase !== 'followers';
    const notes = [
      id === 'engagementRate' && whole.rateBase && speak(baseKey(whole.rateBase)),
      figure && isLit(id) && `${speak(lightKey(lightOf(id, figure.value)))} (${speak('price_estimate')})`,
      figure?.about && speak('results_note_about')
    ].filter(note => typeof note === 'string');
    return {
      name: speak(figureKey(id)),
      kind: kindOf(id),
      planned: target,
      actual: figure?.value,
      reached: isComparable && id in kpis ? reached(id as KpiId, target, figure?.value) : undefined,
      over: overWords(figure, speak),
      note: notes.join(speak('clause_separator'))
    };
  });

function worthLine({ whole }: Results, speak: Speech): Line {
  return {
    name: speak('results_worth'),
    kind: 'yuan',
    actual: worthInAds(whole.impressions?.value)?.value,
    note: speak('results_note_worth', { cpm: feedCpm.value, from: feedCpm.low, to: feedCpm.high })
  };
}

/** Over how many of how many a figure runs, in full. */
function overWords(figure: Figure | undefined, speak: Speech): string | undefined {
  if (!figure) return undefined;
  const { of, all, unit } = figure;
  return speak(unit === 'posts' ? 'results_part_posts' : 'results_part_creators', { of, all });
}
