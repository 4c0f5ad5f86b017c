import { ScoreBar } from '@/components/mark/score-bar';
import { ScoreKey } from '@/components/mark/score-key';
import { isProvisional } from '@/components/mark/score-parts';
import { writtenRange, writtenScore } from '@/components/mark/spoken-score';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { Report } from '@/lib/report/report';

/** The number, the verdict and the hundred points as one long bar. */
export function DrawerScore({ report: { score, verdict } }: { report: Report }) {
  const provisional = isProvisional(score) ? ' provisional' : '';
  return (
    <section className="sec big">
      <div className="row">
        <b className={`bign num${provisional}`}>{writtenScore(score)}</b>
        <div className="grow">
          <p className="verdict2">
            <b>{nameOf('verdict', verdict)}</b>
            {score.grade !== null && <span className="q">{nameOf('grade', score.grade)}</span>}
          </p>
          <p className="s12 q num">
            {score.value !== null && (
              <>
                {say('workspace_range', { range: writtenRange(score) })}
                <i className="d" aria-hidden="true" />
              </>
            )}
            {say('workspace_measured', { points: Math.round(score.coverage) })}
          </p>
        </div>
      </div>
      <span className="lg">
        <ScoreBar score={score} width={432} />
      </span>
      <ScoreKey score={score} />
    </section>
  );
}
