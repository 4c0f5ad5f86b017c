import { goalName } from '@/components/brief/goal-name';
import { addressOf } from '@/components/shortlist/place';
import { day, dayRange } from '@/components/words/dates';
import { say } from '@/components/words/words';
import type { Campaign } from '@/lib/shortlist/campaign';
import type { CampaignLine } from './campaign-lines';
import { MoneyCell } from './money-cell';
import { PartLinks } from './part-links';
import { PeopleCell } from './people-cell';
import { PostsCell } from './posts-cell';
import { stateWords } from './state-words';

/** One campaign: what it is, and how far its creators, money and posts are. */
export function CampaignRow({ line, now }: { line: CampaignLine; now: string }) {
  const { list, campaign, overview, toOpen } = line;
  return (
    <tr>
      <th scope="row">
        <a className="cut mid" href={addressOf({ listId: list.id, campaign: 'plan' })} title={list.name}>
          <bdi>{list.name}</bdi>
        </a>
        <p className="of-campaign">
          <span className={`chip ${overview.state === 'running' ? '' : 'line'}`}>
            {say(stateWords[overview.state])}
          </span>
          {list.archivedAt !== undefined && <span className="qq">{say('campaigns_archived')}</span>}
          {campaign.goal && <span className="q">{goalName(campaign.goal)}</span>}
          <span className="qq num">{datesOf(campaign, now)}</span>
        </p>
        <PartLinks list={list} />
      </th>
      <td>
        <PeopleCell overview={overview} />
      </td>
      <td>
        <MoneyCell budgetYuan={campaign.budgetYuan} overview={overview} />
      </td>
      <td>
        <PostsCell listId={list.id} listName={list.name} posts={overview.posts} toOpen={toOpen} />
      </td>
    </tr>
  );
}

function datesOf({ startsOn, endsOn, finishedOn }: Campaign, now: string): string {
  if (finishedOn !== undefined) return say('campaigns_finished_on', { day: day(finishedOn, now) });
  if (startsOn !== undefined && endsOn !== undefined) return dayRange(startsOn, endsOn, now);
  if (startsOn !== undefined) return say('campaigns_from', { day: day(startsOn, now) });
  return endsOn === undefined ? say('campaigns_no_dates') : say('campaigns_until', { day: day(endsOn, now) });
}
