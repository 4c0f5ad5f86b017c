import { Notice } from '@/components/inspection/notice';
import { addressOf } from '@/components/shortlist/place';
import { rowName } from '@/components/shortlist/row-name';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Pyramid } from '@/lib/campaign/tier-pyramid';
import { profileAddress } from '@/lib/export/profile-address';
import type { Row } from '@/lib/shortlist/row';
import { PyramidRow } from './pyramid-row';

interface Props {
  listId: string;
  pyramid: Pyramid;
  rows: readonly Row[];
}

/** The user's own list poured into the guide's pyramid: a picture whose slices are the rows of a table. */
export function PyramidSection({ listId, pyramid: { tiers, unknown }, rows }: Props) {
  const creators = tiers.reduce((sum, tier) => sum + tier.creatorIds.length, 0);
  const followers = tiers.reduce((sum, tier) => (tier.followers ? sum + tier.followers.value : sum), 0);
  const part = (some: number, all: number) => (all > 0 ? some / all : 0);
  const next = rows.find(({ summary }) => summary.creatorId === unknown[0]);
  return (
    <section className="sec" aria-labelledby="money-pyramid">
      <h2 id="money-pyramid">{say('money_pyramid')}</h2>
      {rows.length === 0 && (
        <Notice tone="neutral" title={say('money_nobody')} icon="note">
          {say('money_nobody_how')}
          <span className="said">
            <a href={addressOf({ listId })}>{say('money_to_list')}</a>
          </span>
        </Notice>
      )}
      {next && (
        <Notice
          tone="neutral"
          title={sayCount('money_no_tier', unknown.length, { count: whole(unknown.length) })}
          icon="note"
        >
          {say('money_no_tier_how')}
          <span className="said">
            <a href={profileAddress(next.summary.creatorId)} target="_blank" rel="noreferrer">
              {say('narrow_open_next', { name: rowName(next) })}
            </a>
          </span>
        </Notice>
      )}
      <table className="money-table pyramid">
        <caption className="sr">{say('money_pyramid')}</caption>
        <thead>
          <tr>
            <th scope="col" className="picture">
              <span className="key creators">{say('money_share_creators')}</span>
              <span className="key followers">{say('money_share_followers')}</span>
            </th>
            <th scope="col">{say('money_tier')}</th>
            <th scope="col" className="n">
              {say('money_creators')}
            </th>
            <th scope="col" className="n">
              {say('money_followers')}
            </th>
            <th scope="col" className="n">
              {say('money_prices')}
            </th>
            <th scope="col" className="n">
              {say('money_yield')}
            </th>
            <th scope="col" className="n">
              {say('money_score')}
            </th>
            <th scope="col" className="n">
              {say('money_critical')}
            </th>
          </tr>
        </thead>
        <tbody>
          {tiers.map((tier, place) => (
            <PyramidRow
              key={tier.tier}
              tier={tier}
              place={place}
              of={tiers.length}
              shares={{
                creators: part(tier.creatorIds.length, creators),
                followers: tier.followers ? part(tier.followers.value, followers) : 0
              }}
            />
          ))}
        </tbody>
      </table>
      <p className="hint">{say('money_overlap')}</p>
    </section>
  );
}
