import { count, decimal, whole, yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { marketOfTier } from '@/lib/campaign/tier-market';
import type { TierShare } from '@/lib/campaign/tier-pyramid';

/** What an engagement costs and what a hundred yuan bring: in this list, else on the market. */
export function YieldFigures({ tier: { tier, costPerEngagement } }: { tier: TierShare }) {
  const cost = costPerEngagement?.value ?? marketOfTier(tier).costPerEngagement;
  return (
    <>
      <span className={costPerEngagement ? undefined : 'qq'}>{`~${yuan(cost)}`}</span>
      <span className="under">
        {costPerEngagement ? say('money_middle_of', { of: whole(costPerEngagement.of) }) : say('money_market')}
      </span>
      {cost > 0 && <span className="under">{say('money_brings', { count: `~${about(100 / cost)}` })}</span>}
    </>
  );
}

/** Few are told to a tenth, so that a third of an engagement is not none. */
const about = (some: number): string => (some < 9.95 ? decimal(some, 1) : count(some));
