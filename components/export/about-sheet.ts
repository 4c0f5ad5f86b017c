import { beijingTime } from '@/lib/export/beijing';
import { columnWidth } from '@/lib/export/column-width';
import type { Sheet } from '@/lib/export/sheet-xml';
import type { Row } from '@/lib/shortlist/row';
import type { Speech } from './speech';

/** What a workbook is about: whose creators, how many of them, and by which filter in words. */
export interface Subject {
  list: string;
  rows: readonly Row[];
  /** Of so many in the list. */
  all: number;
  filter?: string | undefined;
  /** ISO instant. */
  at: string;
}

const WIDTH = 100;

/** The workbook's second sheet: when and what of, and how its figures are to be read. */
export function aboutSheet({ list, rows, all, filter, at }: Subject, speak: Speech): Sheet {
  const lines = [
    [speak('export_about_list'), list],
    [
      speak('export_who'),
      rows.length === all
        ? speak('export_about_all', { count: all })
        : speak('export_about_part', { count: rows.length, all })
    ],
    ...(filter === undefined ? [] : [[speak('export_about_filter'), filter]]),
    [speak('export_about_rules'), rulesets(rows, speak)],
    [speak('export_about_empty'), speak('export_about_empty_how')],
    [speak('export_about_rounded'), speak('export_about_rounded_how')],
    [speak('export_about_estimates'), speak('export_about_estimates_how')],
    [speak('export_about_rate'), speak('export_about_rate_how')],
    [speak('export_about_score'), speak('export_about_score_how')],
    [speak('export_about_signals'), speak('export_about_signals_how')]
  ];
  const header = [speak('export_about_made'), speak('export_about_made_at', { time: beijingTime(at) })];
  return {
    name: speak('export_about'),
    columns: [
      { header: header[0] ?? '', kind: 'text', width: columnWidth([...lines, header].map(([label = '']) => label)) },
      { header: header[1] ?? '', kind: 'text', width: WIDTH, wrap: true }
    ],
    rows: lines,
    frozen: 0
  };
}

/** The rules that the rows were judged by; more than one where some wait to be judged anew. */
const rulesets = (rows: readonly Row[], speak: Speech): string =>
  [
    ...new Set(
      rows.map(({ summary }) =>
        summary.edited ? `${summary.ruleset}, ${speak('export_edited_rules')}` : summary.ruleset
      )
    )
  ].join(' / ');
