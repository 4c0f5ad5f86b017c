import { Unknown } from '@/components/shortlist/unknown';
import { aboutYuan, whole, yuan } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { TierShare } from '@/lib/campaign/tier-pyramid';

/** All posts of a tier, one of each creator: asked and estimated apart. */
export function PriceFigures({ tier: { cost, creatorIds } }: { tier: TierShare }) {
  const { total, estimated, unpriced } = cost;
  if (creatorIds.length === unpriced) return <Unknown />;
  return (
    <>
      {estimated > 0 ? `~${aboutYuan(total)}` : yuan(total)}
      {estimated > 0 && estimated < total && (
        <>
          <span className="under">{say('money_asked', { price: yuan(total - estimated) })}</span>
          <span className="under">{say('money_estimated_part', { price: `~${aboutYuan(estimated)}` })}</span>
        </>
      )}
      {estimated > 0 && estimated === total && <span className="under">{say('money_all_estimated')}</span>}
      {unpriced > 0 && (
        <span className="under">{sayCount('money_unpriced', unpriced, { count: whole(unpriced) })}</span>
      )}
    </>
  );
}
