import { useMemo } from 'react';
import type { Save } from '@/components/inspection/save';
import { ownDay } from '@/components/words/own-day';
import { useNow } from '@/components/words/use-now';
import { say } from '@/components/words/words';
import { campaignLines } from './campaign-lines';
import { CampaignRow } from './campaign-row';
import { NoCampaigns } from './no-campaigns';
import { OtherLists } from './other-lists';
import type { EveryCampaign } from './use-every-campaign';

/** Every campaign with how far it is; under them the lists that have none. */
export function CampaignsPart({ read, save }: { read: EveryCampaign; save: Save }) {
  const now = useNow();
  const lines = useMemo(() => campaignLines(read, { at: Date.parse(now), today: ownDay(now) }), [read, now]);
  const planned = new Set(lines.map(({ list }) => list.id));
  const others = read.lists.filter(({ id, archivedAt }) => archivedAt === undefined && !planned.has(id));
  if (lines.length === 0) return <NoCampaigns lists={others} save={save} />;
  return (
    <>
      <table className="campaigns">
        <caption className="sr">{say('campaigns_title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('campaign_button')}</th>
            <th scope="col">{say('campaign_part_people')}</th>
            <th scope="col">{say('campaign_part_budget')}</th>
            <th scope="col">{say('campaign_part_posts')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <CampaignRow key={line.list.id} line={line} now={now} />
          ))}
        </tbody>
      </table>
      {others.length > 0 && (
        <section className="sec">
          <h2>{say('campaigns_other_lists')}</h2>
          <OtherLists lists={others} />
        </section>
      )}
    </>
  );
}
