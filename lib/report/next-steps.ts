import type { Missing, Remedy, Subject } from '@/lib/measures/measure';
import { redFlags } from '@/lib/red-flags/red-flags';
import { scorecard } from '@/lib/scorecard/scorecard';
import type { DimensionReport, FlagReport, NextStep } from './report';

/** What no one can do anything about today, and what this version has no form for. */
const WAITING: readonly Remedy[] = ['wait-for-posts', 'later-version', 'write-brief'];
const STEPS = 3;

const judged = new Set(
  [...scorecard.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion)), ...redFlags]
    .filter(rule => rule.judged)
    .map(({ id }) => id)
);

interface Gap {
  id: string;
  points: number;
  missing: Missing[];
  isFlag: boolean;
}

/** The three steps that would measure most, most points first; a rule that needs two different steps is counted under neither. */
export function nextSteps(
  { dossier }: Subject,
  dimensions: readonly DimensionReport[],
  flags: readonly FlagReport[]
): NextStep[] {
  const gaps = [...gapsOf(dimensions.flatMap(({ criteria }) => criteria)), ...gapsOf(flags)].filter(({ id }) =>
    judged.has(id)
  );
  const titles = new Map(dossier.posts?.map(({ id, title }) => [id, title]));
  const steps = new Map<Remedy, Gap[]>();
  for (const gap of gaps) {
    const [remedy, ...others] = new Set(gap.missing.map(missing => missing.remedy));
    if (remedy === undefined || others.length > 0 || WAITING.includes(remedy)) continue;
    steps.set(remedy, [...(steps.get(remedy) ?? []), gap]);
  }
  return [...steps]
    .map(([remedy, closed]) => stepOf(remedy, closed, titles))
    .sort((one, other) => other.gain - one.gain || other.flags.length - one.flags.length)
    .slice(0, STEPS);
}

const gapsOf = (
  reports: readonly ({ id: string; points?: number } & (
    | { status: 'unknown'; missing: Missing[] }
    | { status: string }
  ))[]
): Gap[] =>
  reports.flatMap(report =>
    'missing' in report
      ? [{ id: report.id, points: report.points ?? 0, missing: report.missing, isFlag: report.points === undefined }]
      : []
  );

function stepOf(remedy: Remedy, gaps: readonly Gap[], titles: ReadonlyMap<string, string | undefined>): NextStep {
  const criteria = gaps.filter(({ isFlag }) => !isFlag).map(({ id, points }) => ({ id, points }));
  const most = gaps.flatMap(({ missing }) => missing).reduce((one, other) => (lack(other) > lack(one) ? other : one));
  return {
    remedy,
    gain: criteria.reduce((gain, { points }) => gain + points, 0),
    criteria,
    flags: gaps.filter(({ isFlag }) => isFlag).map(({ id }) => id),
    ...(most.need !== undefined && { need: most.need }),
    ...(most.have !== undefined && { have: most.have }),
    ...(most.unit && { unit: most.unit }),
    ...(most.posts && { posts: most.posts.map(id => withTitle(id, titles.get(id))) })
  };
}

const lack = ({ need, have }: Missing): number => (need === undefined || have === undefined ? 0 : need - have);

const withTitle = (id: string, title: string | undefined) => ({ id, ...(title !== undefined && { title }) });
