import { ScoreDial } from '@/components/mark/score-dial';
import { isProvisional, scoreParts } from '@/components/mark/score-parts';
import { nameOf } from '@/components/words/names';
import { say, sayCount } from '@/components/words/words';
import { graded } from '@/lib/benchmarks/grades';
import type { Report } from '@/lib/report/report';
import { SignalLine } from './signal-line';

/** The answer at a glance: dial, verdict, how much was measured, what was raised. */
export function VerdictHero({ report }: { report: Report }) {
  const { score, verdict, flags } = report;
  const { earned, unmeasured, lost } = scoreParts(score);
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
        <span className={isProvisional(score) ? 'key provisional' : 'key'}>
          <span>
            <i />
            {say('key_earned')} <b>{earned}</b>
          </span>
          <span className="k-t">
            <i />
            {say('key_unmeasured')} <b>{unmeasured}</b>
          </span>
          <span className="k-l">
            <i />
            {say('key_lost')} <b>{lost}</b>
          </span>
        </span>
        <SignalLine flags={flags} />
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
