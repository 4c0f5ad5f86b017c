import type { Calibration, FlagResult, Outcomes } from './tally';

const SHOWN = [0.05, 0.25, 0.5, 0.75, 0.95];

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** Raised as a warning or critical; a note ("info") asks nobody to act. */
const raised = ({ warn, critical }: Outcomes): number => warn + critical;

/** The value below which this share (0…1) of the values lies; NaN of none. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}

/** The whole result as plain text: per flag its false alarms and recall, then how the scores spread. */
export function reportTable({
  flags,
  ordinaryScores,
  ordinaryCritical,
  ordinaryCreators,
  manipulatedScores
}: Calibration): string {
  const head = ['flag', 'checked', 'info', 'warn', 'critical', 'weak', 'medium', 'strong'];
  const spread = [
    ['score of graded creators', 'n', ...SHOWN.map(share => `p${share * 100}`)],
    ['ordinary', ...spreadOf(ordinaryScores)],
    ...manipulatedScores.map(({ flag, scores }) => [`made for ${flag}`, ...spreadOf(scores)])
  ];
  return [
    'Synthetic creators: what the rules make of them says nothing about how common manipulation is.',
    '',
    `False alarms on ${ordinaryCreators} ordinary creators, and recall (warn or critical) on manipulated ones by strength`,
    aligned([head, ...flags.map(rowOf)]),
    'Strengths',
    ...flags.map(({ flag, strengths }) => `  ${flag}: ${strengths.map(({ words }) => words).join(' | ')}`),
    '',
    aligned(spread),
    `Verdict held back by a critical flag: ${percent(ordinaryCritical, ordinaryCreators)} of ordinary creators.`,
    ''
  ].join('\n');
}

const rowOf = ({ flag, ordinary, strengths }: FlagResult): string[] => {
  const { creators, unknown, info, warn, critical } = ordinary;
  const checked = creators - unknown;
  return [
    flag,
    percent(checked, creators),
    percent(info, checked),
    percent(warn, checked),
    percent(critical, checked),
    ...strengths.map(({ outcomes }) => percent(raised(outcomes), outcomes.creators))
  ];
};

const spreadOf = (scores: readonly number[]): string[] => [
  String(scores.length),
  ...SHOWN.map(share => quantile(scores, share).toFixed(1))
];

function aligned(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  const lines = rows.map(row =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  );
  return `${lines.join('\n')}\n`;
}
