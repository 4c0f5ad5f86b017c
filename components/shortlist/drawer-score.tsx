import { EditedRules } from '@/components/inspection/edited-rules';
import { StandingLine } from '@/components/inspection/standing-line';
import { ScoreBar } from '@/components/mark/score-bar';
import { ScoreKey } from '@/components/mark/score-key';
import { isProvisional } from '@/components/mark/score-parts';
import { writtenRange, writtenScore } from '@/components/mark/spoken-score';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { Report } from '@/lib/report/report';
import type { Standing } from '@/lib/shortlist/standing';

/** The number, the verdict and the hundred points as one long bar. */
export function DrawerScore({ report, standing }: { report: Report; standing: Standing | null }) {
  const { score, verdict, edited } = report;
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
      {standing && <StandingLine standing={standing} />}
      <span className="lg">
        <ScoreBar score={score} width={432} />
      </span>
      <ScoreKey score={score} />
      {edited && <EditedRules inWorkspace />}
    </section>
  );
}
