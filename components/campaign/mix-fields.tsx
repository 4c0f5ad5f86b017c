import { whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { TierId } from '@/lib/benchmarks/tiers';
import type { CampaignPlan } from '@/lib/shortlist/campaign';
import type { Row } from '@/lib/shortlist/row';
import { CampaignFigure } from './campaign-figure';
import { readCount } from './typed-count';

const TIERS: readonly TierId[] = ['mega', 'mid', 'micro', 'nano'];

interface Props {
  mix: CampaignPlan['mix'];
  rows: readonly Row[];
  keep: (edit: (now: CampaignPlan['mix']) => CampaignPlan['mix']) => void;
}

/** How many creators of each tier are wanted, how many posts of each, and how many of them the list has. */
export const MixFields = ({ mix = [], rows, keep }: Props) => (
  <div className="mix">
    {TIERS.map(tier => {
      const part = mix.find(one => one.tier === tier);
      const listed = rows.filter(({ summary }) => summary.tier?.id === tier).length;
      return (
        <fieldset key={tier}>
          <legend>{nameOf('tier', tier)}</legend>
          <CampaignFigure
            id={`mix-${tier}-creators`}
            label={say('campaign_mix_creators')}
            hint={say('campaign_mix_listed', { count: whole(listed) })}
            stored={part?.creators}
            read={readCount}
            keep={creators => keep(now => withPart(now, tier, { creators }))}
          />
          {part && (
            <CampaignFigure
              id={`mix-${tier}-posts`}
              label={say('campaign_mix_posts')}
              hint=""
              stored={part.posts}
              read={readCount}
              keep={posts => keep(now => withPart(now, tier, { posts }))}
            />
          )}
        </fieldset>
      );
    })}
  </div>
);

/** A tier is in the mix as long as creators of it are wanted, with one post of each unless more are asked for. */
function withPart(
  now: CampaignPlan['mix'],
  tier: TierId,
  typed: { creators: number | undefined } | { posts: number | undefined }
): CampaignPlan['mix'] {
  const before = (now ?? []).find(part => part.tier === tier);
  const others = (now ?? []).filter(part => part.tier !== tier);
  const { creators, posts = 1 } = { ...before, ...typed };
  const next = creators ? [...others, { tier, creators, posts }] : others;
  return next.length === 0 ? undefined : next;
}
