import type { CSSProperties } from 'react';
import { barStops, isProvisional, type ScoreFigures } from './score-parts';
import { spokenScore } from './spoken-score';

interface Props {
  score: ScoreFigures;
  /** In pixels; the height is the stylesheet's. */
  width?: number;
}

/** The custom properties that mark.css draws from. */
export interface MarkStyle extends CSSProperties {
  '--e': number;
  '--p': number;
  '--v': number;
  /** The distance of two ticks where it is not the stylesheet's. */
  '--tick'?: string;
}

/** The score as a bar of one element, for rows of tables. */
export function ScoreBar({ score, width = 72 }: Props) {
  const { earned, open, needle } = barStops(score);
  const style: MarkStyle = { '--e': earned, '--p': open, '--v': needle, width };
  const classes = ['mark', isProvisional(score) && 'provisional', score.value === null && 'bare'];
  return (
    <span className={classes.filter(Boolean).join(' ')} style={style} role="img" aria-label={spokenScore(score)} />
  );
}
