import { writtenRange, writtenScore } from '@/components/mark/spoken-score';
import { fullDays } from '@/components/words/dates';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { Verdicted } from '@/lib/shortlist/score-history';

/** Each verdict in figures, newest first, with the rules that made it where they changed. */
export function VerdictsTable({ verdicts }: { verdicts: readonly Verdicted[] }) {
  const dayOf = fullDays();
  return (
    <table className="plain">
      <caption className="sr">{say('creator_scores_title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('creator_scores_day')}</th>
          <th scope="col" className="n">
            {say('column_score')}
          </th>
          <th scope="col" className="n">
            {say('creator_scores_range')}
          </th>
          <th scope="col" className="n">
            {say('creator_scores_measured')}
          </th>
          <th scope="col">{say('column_verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {verdicts.toReversed().map(({ at, score, verdict, isNow, byOtherRules, ruleset }) => (
          <tr key={at}>
            <th scope="row">{isNow ? say('creator_today') : dayOf(at)}</th>
            <td className="n">{writtenScore(score)}</td>
            <td className="n">{score.value === null ? '—' : writtenRange(score)}</td>
            <td className="n">{Math.round(score.coverage)}</td>
            <td>
              {nameOf('verdict', verdict)}
              {byOtherRules && <span className="qq"> {say('creator_scores_by', { ruleset })}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
