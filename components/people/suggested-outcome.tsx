import { useMemo } from 'react';
import type { CampaignData } from '@/components/campaign/use-campaign';
import { shownFigure } from '@/components/results/figure-words';
import { say } from '@/components/words/words';
import { creatorResults } from '@/lib/campaign/creator-results';
import { lightOf } from '@/lib/campaign/kpi-lights';
import { figuresOf } from '@/lib/campaign/result-figures';
import { outcomeBy, outcomeWords } from './outcome-words';

/** What the creator's cost per engagement speaks for; nothing where it is not known, and of a gift that cost nothing. */
export function SuggestedOutcome({ data, creatorId }: { data: CampaignData; creatorId: string }) {
  const cpe = useMemo(
    () => figuresOf(creatorResults(data).filter(result => result.creatorId === creatorId)).cpe,
    [data, creatorId]
  );
  if (!cpe || cpe.value === 0) return null;
  const outcome = say(outcomeWords[outcomeBy[lightOf('cpe', cpe.value)]]);
  return (
    <p className="s12 q suggested">
      <span className="chip line">{say('price_estimate')}</span>
      {say('people_suggested', { cost: shownFigure('cpe', cpe), outcome })}
    </p>
  );
}
