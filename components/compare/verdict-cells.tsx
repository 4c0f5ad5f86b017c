import { FlagIcon } from '@/components/mark/flag-icon';
import { flagLook } from '@/components/mark/flag-look';
import { FlagStrip } from '@/components/mark/flag-strip';
import { ScoreBar } from '@/components/mark/score-bar';
import { isProvisional } from '@/components/mark/score-parts';
import { writtenRange, writtenScore } from '@/components/mark/spoken-score';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { CellProps } from './cells';
import { Figure } from './figure';

/** The number with its mark, its range, and the verdict in words. */
export function ScoreFigure({ judgement: { summary, report } }: CellProps) {
  const { score, verdict } = report;
  const words = [nameOf('verdict', verdict), ...(score.grade === null ? [] : [nameOf('grade', score.grade)])];
  return (
    <Figure
      creatorId={summary.creatorId}
      under={[score.value === null ? undefined : writtenRange(score), [...new Set(words)].join(say('name_separator'))]}
    >
      <span className="sm">
        <span className={isProvisional(score) ? 'score-n num provisional' : 'score-n num'} aria-hidden="true">
          {writtenScore(score)}
        </span>
        <ScoreBar score={score} />
      </span>
    </Figure>
  );
}

/** The strip, so that columns can be scanned, and the raised signals by name. */
export function SignalWords({ judgement: { summary } }: CellProps) {
  const raised = summary.flags.filter(({ status }) => status === 'raised');
  return (
    <>
      <Figure creatorId={summary.creatorId}>
        <FlagStrip flags={summary.flags} />
      </Figure>
      <ul className="raised">
        {raised.map(flag => (
          <li key={flag.id}>
            <FlagIcon look={flagLook(flag)} />
            {nameOf('flag', flag.id)}
          </li>
        ))}
      </ul>
    </>
  );
}
