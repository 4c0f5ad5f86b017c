import { memo, useMemo, useState } from 'react';
import { FollowerCurve } from '@/components/history/follower-curve';
import { Timeline } from '@/components/history/timeline';
import { instant } from '@/components/words/instant';
import type { Subject } from '@/lib/measures/measure';
import type { Inspection } from '@/lib/shortlist/inspection';
import { ownPart } from '@/lib/shortlist/rules';
import { scoreHistory } from '@/lib/shortlist/score-history';
import type { Visit } from '@/lib/shortlist/visit';
import { Part } from './part';
import { PricesSection } from './prices-section';
import { ScoreHistory } from './score-history';

interface Props {
  inspection: Inspection;
  subject: Subject;
  visits: Visit[];
  /** Followers and notes are drawn a moment after the scores. */
  withPictures: boolean;
}

/** Reports, followers, notes and prices over time. */
export const HistoryPart = memo(function HistoryPart({ inspection, subject, visits, withPictures }: Props) {
  const { rules, report } = inspection;
  const [at] = useState(instant);
  const verdicts = useMemo(
    () => scoreHistory(visits, { ...report, at, own: ownPart(rules.key) }),
    [visits, report, at, rules]
  );
  return (
    <>
      <Part id="creator-history">
        <ScoreHistory verdicts={verdicts} />
        {withPictures && (
          <div className="history">
            <FollowerCurve subject={subject} flags={report.flags} />
            <Timeline subject={subject} />
          </div>
        )}
      </Part>
      <Part id="creator-prices">
        <PricesSection inspection={inspection} />
      </Part>
    </>
  );
});
