import { memo } from 'react';
import { dayRange, fullDay } from '@/components/words/dates';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import type { Report } from '@/lib/report/report';
import type { Inspection } from '@/lib/shortlist/inspection';
import type { Visit } from '@/lib/shortlist/visit';
import { type Changes, isUnchanged, whatChanged } from '@/lib/shortlist/what-changed';
import { ChangeLines } from './change-lines';
import { Part } from './part';

/** Growth is judged from visits this far apart. */
const DAYS_APART = 7;
const DAY = 86_400_000;

/** What is different between the last two visits; before the second, when it is worth it. */
export const ChangesPart = memo(function ChangesPart(props: { visits: Visit[]; inspection: Inspection }) {
  const { visits, inspection } = props;
  const changes = whatChanged(visits, inspection.dossier);
  return (
    <Part id="creator-changes">
      <section className="sec changes">
        <div className="h2">
          <h2>{say('creator_changes_title')}</h2>
          {changes && <span className="end">{dayRange(changes.from.at, changes.to.at, instant())}</span>}
        </div>
        {changes ? (
          <>
            {isUnchanged(changes) && <p>{say('creator_changes_none')}</p>}
            <ChangeLines changes={named(changes, inspection.report)} />
          </>
        ) : (
          <p>{nextVisit(visits[0])}</p>
        )}
      </section>
    </Part>
  );
});

/** Without criteria and signals of earlier rules, which have no name any more. */
function named(changes: Changes, { dimensions, flags }: Report): Changes {
  const criteria = new Set(dimensions.flatMap(dimension => dimension.criteria.map(({ id }) => id)));
  const signals = new Set(flags.map(({ id }) => id));
  const { score, raised, settled } = changes;
  return {
    ...changes,
    ...(score && { score: { ...score, criteria: score.criteria.filter(({ id }) => criteria.has(id)) } }),
    raised: raised.filter(id => signals.has(id)),
    settled: settled.filter(id => signals.has(id))
  };
}

function nextVisit(first: Visit | undefined): string {
  if (!first) return say('creator_changes_unvisited');
  const from = new Date(Date.parse(first.at) + DAYS_APART * DAY).toISOString();
  return say('creator_changes_first', { first: fullDay(first.at), day: fullDay(from) });
}
