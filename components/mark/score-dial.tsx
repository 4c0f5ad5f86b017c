import { say } from '@/components/words/words';
import { drawDial } from './dial-geometry';
import type { ScoreFigures } from './score-parts';
import { spokenScore, writtenRange, writtenScore } from './spoken-score';

interface Props {
  score: ScoreFigures;
  size?: number;
}

/** The score as a dial: solid is earned, ticks are not measured yet, pale is lost, the needle is the score. */
export function ScoreDial({ score, size = 116 }: Props) {
  const { earned, lost, ticks, needle, provisional } = drawDial(score);
  return (
    <svg
      className={provisional ? 'dial provisional' : 'dial'}
      width={size}
      height={size}
      viewBox="0 0 120 120"
      fill="none"
      role="img"
      aria-label={spokenScore(score)}
    >
      {earned && <path className="earned" strokeWidth="10" d={earned} />}
      {lost && <path className="lost" strokeWidth="10" d={lost} />}
      <g strokeWidth="1.3">
        {ticks.map(({ at, inRange, path }) => (
          <path key={at} className={inRange ? 'tick' : 'tick off'} d={path} />
        ))}
      </g>
      {needle && <path className="halo" strokeWidth="6" d={needle} />}
      {needle && <path className="needle" strokeWidth="2.6" strokeLinecap="round" d={needle} />}
      <text className="big" x="60" y="70" fontSize="36" fontWeight="600">
        {writtenScore(score)}
      </text>
      {score.value !== null && (
        <text className="sub" x="60" y="89" fontSize="12">
          {score.coverage >= 100 ? say('mark_all_measured') : writtenRange(score)}
        </text>
      )}
    </svg>
  );
}
