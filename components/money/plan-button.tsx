import { useState } from 'react';
import type { Save } from '@/components/inspection/save';
import { addressOf } from '@/components/shortlist/place';
import { whole } from '@/components/words/figures';
import { instant } from '@/components/words/instant';
import { say, sayCount } from '@/components/words/words';
import type { Offer } from '@/lib/campaign/choose-creators';
import type { Publication } from '@/lib/shortlist/publication';
import { planPosts } from '@/lib/shortlist/publications';

interface Props {
  listId: string;
  chosen: readonly Offer[];
  publications: readonly Publication[];
  save: Save;
}

/** Plans one post, without a day, for each of the chosen who has none yet. */
export function PlanButton({ listId, chosen, publications, save }: Props) {
  const [planned, setPlanned] = useState(0);
  const withPost = new Set(publications.map(({ creatorId }) => creatorId));
  const without = chosen.filter(({ creatorId }) => !withPost.has(creatorId)).map(({ creatorId }) => creatorId);
  const has = chosen.length - without.length;
  const plan = async () => {
    const count = without.length;
    if (await save(() => planPosts(listId, without, {}, instant()))) setPlanned(count);
  };
  if (chosen.length === 0) return null;
  return (
    <p className="row plan">
      {without.length > 0 && (
        <button type="button" className="btn" onClick={() => void plan()}>
          {sayCount('money_plan', without.length, { count: whole(without.length) })}
        </button>
      )}
      <span role="status" className="q">
        {planned > 0 && without.length === 0
          ? sayCount('money_planned', planned, { count: whole(planned) })
          : has > 0 && sayCount('money_has_post', has, { count: whole(has) })}
      </span>
      {has > 0 && <a href={addressOf({ listId, campaign: 'posts' })}>{say('money_to_posts')}</a>}
    </p>
  );
}
