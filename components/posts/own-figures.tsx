import { CampaignFigure } from '@/components/campaign/campaign-figure';
import { readCount } from '@/components/campaign/typed-count';
import { parseBudget } from '@/components/campaign/typed-wishes';
import type { Save } from '@/components/inspection/save';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import type { Edits } from '@/lib/shortlist/campaigns';
import type { Publication, PublicationPlan } from '@/lib/shortlist/publication';
import { editPost } from '@/lib/shortlist/publications';

/** What no page shows of a post, as the user was told it. */
export function OwnFigures({ post, save }: { post: Publication; save: Save }) {
  const edit = (edits: Edits<PublicationPlan>) => void save(() => editPost(post.id, edits, instant()));
  return (
    <fieldset className="own-figures">
      <legend>{say('posts_own_figures')}</legend>
      <div className="three">
        <CampaignFigure
          id={`post-impressions-${post.id}`}
          label={say('kpi_impressions')}
          hint=""
          stored={post.impressions}
          read={readCount}
          keep={impressions => edit({ impressions: () => impressions })}
        />
        <CampaignFigure
          id={`post-reads-${post.id}`}
          label={say('kpi_reads')}
          hint=""
          stored={post.reads}
          read={readCount}
          keep={reads => edit({ reads: () => reads })}
        />
        <CampaignFigure
          id={`post-ads-${post.id}`}
          label={say('posts_ads')}
          hint=""
          stored={post.adsYuan}
          unit={{ before: '¥' }}
          read={parseBudget}
          keep={adsYuan => edit({ adsYuan: () => adsYuan })}
        />
      </div>
      <p className="hint">{say('posts_own_hint')}</p>
    </fieldset>
  );
}
