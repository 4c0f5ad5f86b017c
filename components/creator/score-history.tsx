import { type ReactNode, useState } from 'react';
import { Sized } from '@/components/history/sized';
import { isProvisional } from '@/components/mark/score-parts';
import { writtenScore } from '@/components/mark/spoken-score';
import { fullDay } from '@/components/words/dates';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Verdicted } from '@/lib/shortlist/score-history';
import { ScoreChart } from './score-chart';
import { VerdictsTable } from './verdicts-table';

/** The verdict of each visit as a picture, and as a table. */
export function ScoreHistory({ verdicts }: { verdicts: readonly Verdicted[] }) {
  const drawn = verdicts.filter(({ score }) => score.value !== null);
  const [first, last] = [drawn[0], drawn.at(-1)];
  return (
    <section className="sec scores">
      <h2>{say('creator_scores_title')}</h2>
      {!first || !last ? (
        <p className="lack">{say('creator_scores_nothing')}</p>
      ) : drawn.length === 1 ? (
        <p className="lack num">
          {say('creator_scores_one', { score: writtenScore(last.score), day: fullDay(last.at) })}
        </p>
      ) : (
        <>
          <Sized>{width => <ScoreChart verdicts={drawn} name={nameOf(drawn, first, last)} width={width} />}</Sized>
          <Legend verdicts={drawn} />
        </>
      )}
      {verdicts.length > 1 && <AsTable verdicts={verdicts} />}
    </section>
  );
}

const nameOf = (drawn: readonly Verdicted[], first: Verdicted, last: Verdicted): string =>
  sayCount('creator_scores_name', drawn.length, {
    count: whole(drawn.length),
    from: fullDay(first.at),
    to: fullDay(last.at),
    score: writtenScore(last.score)
  });

/** What the shapes stand for, of those that are there. */
function Legend({ verdicts }: { verdicts: readonly Verdicted[] }) {
  return (
    <p className="legend">
      {verdicts.some(({ score }) => !isProvisional(score)) && (
        <Sign words={say('creator_scores_graded')}>
          <circle className="sc" cx="5" cy="5" r="3" />
        </Sign>
      )}
      {verdicts.some(({ score }) => isProvisional(score)) && (
        <Sign words={say('creator_scores_provisional')}>
          <circle className="sc provisional" cx="5" cy="5" r="3" />
        </Sign>
      )}
      <Sign words={say('creator_scores_range')}>
        <path className="span" d="M5 0V10" />
      </Sign>
      {verdicts.some(({ isNow }) => isNow) && (
        <Sign words={say('creator_scores_now')}>
          <path className="now" d="M5 1 9 5 5 9 1 5Z" />
        </Sign>
      )}
      {verdicts.some(({ byOtherRules }) => byOtherRules) && (
        <Sign words={say('creator_scores_rules')}>
          <path className="turn" d="M5 0V10" />
        </Sign>
      )}
    </p>
  );
}

const Sign = ({ words, children }: { words: string; children: ReactNode }) => (
  <span>
    <svg width="10" height="10" className="chart" aria-hidden="true">
      {children}
    </svg>
    {words}
  </span>
);

/** The same in figures; only made when it is looked at. */
function AsTable({ verdicts }: { verdicts: readonly Verdicted[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="posts" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{say('creator_scores_table')}</summary>
      {isOpen && <VerdictsTable verdicts={verdicts} />}
    </details>
  );
}
