import type { Dossier } from '@/lib/evidence/dossier';
import { judge } from '@/lib/report/judge';
import type { FlagReport, Report } from '@/lib/report/report';
import { type Manipulation, manipulations } from './manipulations';
import { NOW, syntheticCreator } from './synthetic-creator';

/** How often a flag came out each way, as counts of creators. */
export interface Outcomes {
  creators: number;
  unknown: number;
  clear: number;
  info: number;
  warn: number;
  critical: number;
}

/** What came of one flag: on ordinary creators, and on those made to raise it, by strength. */
export interface FlagResult {
  flag: string;
  ordinary: Outcomes;
  strengths: { words: string; outcomes: Outcomes }[];
}

/** All that a calibration found; scores are 0…100, those of creators with a grade. */
export interface Calibration {
  flags: FlagResult[];
  ordinaryScores: number[];
  /** Ordinary creators whose verdict waits for a critical flag, and all of them. */
  ordinaryCritical: number;
  ordinaryCreators: number;
  manipulatedScores: { flag: string; scores: number[] }[];
}

const none = (): Outcomes => ({ creators: 0, unknown: 0, clear: 0, info: 0, warn: 0, critical: 0 });

function count(outcomes: Outcomes, flag: FlagReport | undefined): void {
  if (flag === undefined) throw new Error('a report without a flag');
  outcomes.creators++;
  outcomes[flag.status === 'raised' ? flag.severity : flag.status]++;
}

const judged = (dossier: Dossier): Report => judge({ dossier, now: NOW });
const scoreOf = ({ score }: Report): number[] => (score.grade === null || score.value === null ? [] : [score.value]);
const flagOf = (report: Report, id: string) => report.flags.find(flag => flag.id === id);

/** Judges `creators` synthetic creators, half of them ordinary, the rest manipulated in eight ways at three strengths. */
export function calibration(creators: number): Calibration {
  const ordinary = Array.from({ length: Math.round(creators / 2) }, (_, place) =>
    judged(syntheticCreator(`ordinary ${place}`).dossier)
  );
  const each = Math.round((creators - ordinary.length) / manipulations.length / 3);
  const made = manipulations.map(manipulation => ({ manipulation, reports: reportsOf(manipulation, each) }));
  return {
    flags: made.map(({ manipulation: { flag, strengths }, reports }) => ({
      flag,
      ordinary: outcomesOf(ordinary, flag),
      strengths: strengths.map((words, strength) => ({ words, outcomes: outcomesOf(reports[strength] ?? [], flag) }))
    })),
    ordinaryScores: ordinary.flatMap(scoreOf),
    ordinaryCritical: ordinary.filter(({ flags }) => flags.some(isCritical)).length,
    ordinaryCreators: ordinary.length,
    manipulatedScores: made.map(({ manipulation: { flag }, reports }) => ({
      flag,
      scores: reports.flat().flatMap(scoreOf)
    }))
  };
}

const isCritical = (flag: FlagReport): boolean => flag.status === 'raised' && flag.severity === 'critical';

const reportsOf = ({ flag, atLeast, apply }: Manipulation, each: number): Report[][] =>
  ([0, 1, 2] as const).map(strength =>
    Array.from({ length: each }, (_, place) =>
      judged(apply(syntheticCreator(`${flag} ${strength} ${place}`, atLeast), strength))
    )
  );

function outcomesOf(reports: readonly Report[], flag: string): Outcomes {
  const outcomes = none();
  for (const report of reports) count(outcomes, flagOf(report, flag));
  return outcomes;
}
