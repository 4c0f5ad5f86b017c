import { ScoreBar } from '@/components/mark/score-bar';
import { isProvisional } from '@/components/mark/score-parts';
import { writtenScore } from '@/components/mark/spoken-score';
import type { CellProps } from './cells';

/** The number and its bar; the bar says both aloud. */
export function ScoreCell({ row }: CellProps) {
  const { score } = row.summary;
  return (
    <span className="sm">
      <span className={isProvisional(score) ? 'score-n num provisional' : 'score-n num'} aria-hidden="true">
        {writtenScore(score)}
      </span>
      <ScoreBar score={score} />
    </span>
  );
}
