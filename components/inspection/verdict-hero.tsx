import { ScoreDial } from '@/components/mark/score-dial';
import { ScoreKey } from '@/components/mark/score-key';
import { nameOf } from '@/components/words/names';
import { say, sayCount } from '@/components/words/words';
import { graded } from '@/lib/benchmarks/grades';
import type { Report } from '@/lib/report/report';
import type { Standing } from '@/lib/shortlist/standing';
import { EditedRules } from './edited-rules';
import { SignalLine } from './signal-line';
import { StandingLine } from './standing-line';

interface Props {
  report: Report;
  standing: Standing | null;
  inWorkspace?: boolean;
}

/** The answer at a glance: dial, verdict, how much was measured, where it stands, what was raised. */
export function VerdictHero({ report, standing, inWorkspace = false }: Props) {
  const { score, verdict, flags, edited } = report;
  return (
    <section className="hero">
      <ScoreDial score={score} />
      <div className="grow">
        <p className="verdict">
          <b>{nameOf('verdict', verdict)}</b>
          <span className="q">
            {score.grade === null ? distanceToGrade(score.coverage) : nameOf('grade', score.grade)}
          </span>
        </p>
        <Measured points={Math.round(score.coverage)} />
        {standing && <StandingLine standing={standing} />}
        <ScoreKey score={score} />
        <SignalLine flags={flags} />
        {edited && <EditedRules inWorkspace={inWorkspace} />}
      </div>
    </section>
  );
}

/** Half of the points make a grade, and three dimensions with two fifths of theirs. */
function distanceToGrade(coverage: number): string {
  const short = Math.ceil(graded.coverage - coverage);
  return short > 0 ? sayCount('verdict_points_to_grade', short, { count: short }) : say('verdict_dimensions_to_grade');
}

/** "64 of 100 points measured", the figure set bold. */
function Measured({ points }: { points: number }) {
  const [before, after] = say('hero_measured').split('{points}');
  return (
    <p className="rng num">
      {before}
      <b>{points}</b>
      {after}
    </p>
  );
}
