import type { Mark } from '@/components/history/picture';
import { Dot } from '@/components/inspection/dot';
import { isProvisional } from '@/components/mark/score-parts';
import { writtenRange, writtenScore } from '@/components/mark/spoken-score';
import { fullDays } from '@/components/words/dates';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { Verdicted } from '@/lib/shortlist/score-history';

/** A verdict at its place on the chart, in words. */
export interface VerdictMark extends Mark, Verdicted {
  title: string;
  facts: string[];
}

/** Makes marks of verdicts; the days are asked of the browser once for all. */
export function verdictMarker(): (verdict: Verdicted, x: number, y: number) => VerdictMark {
  const join = say('history_join');
  const dayOf = fullDays();
  return (verdict, x, y) => {
    const { at, score, isNow, byOtherRules, ruleset } = verdict;
    const title = `${writtenScore(score)} ${nameOf('verdict', verdict.verdict)}`;
    const facts = [
      isNow ? say('creator_today') : dayOf(at),
      say('workspace_range', { range: writtenRange(score) }),
      say('workspace_measured', { points: Math.round(score.coverage) }),
      ...(byOtherRules ? [say('creator_scores_by', { ruleset })] : [])
    ];
    return { ...verdict, x, y, title, facts, key: at, name: [title, ...facts].join(join) };
  };
}

/** A disc; hollow while provisional; a diamond where it is the present one and no visit's. */
export function drawVerdict({ x, y, score, isNow }: VerdictMark) {
  const look = isProvisional(score) ? 'sc provisional' : 'sc';
  if (!isNow) return <circle className={look} cx={x} cy={y} r={3} />;
  return <path className={isProvisional(score) ? 'now provisional' : 'now'} d={`M${x} ${y - 5}l5 5-5 5-5-5Z`} />;
}

export const VerdictTip = ({ verdict: { title, facts } }: { verdict: VerdictMark }) => (
  <>
    <b className="num">{title}</b>
    <span className="facts num">
      {facts.map((fact, place) => (
        <span key={fact}>
          {place > 0 && <Dot />}
          {fact}
        </span>
      ))}
    </span>
  </>
);
