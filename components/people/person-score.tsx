import { ScoreBar } from '@/components/mark/score-bar';
import { isProvisional, type ScoreFigures } from '@/components/mark/score-parts';
import { writtenScore } from '@/components/mark/spoken-score';

/** The number and its bar; the bar says both aloud. */
export const PersonScore = ({ score }: { score: ScoreFigures }) => (
  <span className="sm">
    <span className={isProvisional(score) ? 'score-n num provisional' : 'score-n num'} aria-hidden="true">
      {writtenScore(score)}
    </span>
    <ScoreBar score={score} />
  </span>
);
