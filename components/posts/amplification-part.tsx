import type { PartProps } from '@/components/campaign/campaign-view';
import { Icon } from '@/components/mark/icon';
import { DropMenu, MenuItem } from '@/components/shortlist/drop-menu';
import { instant } from '@/components/words/instant';
import { ownDay } from '@/components/words/own-day';
import { say } from '@/components/words/words';
import { type ChannelId, channels } from '@/lib/method/channels';
import type { Amplification, CampaignPlan } from '@/lib/shortlist/campaign';
import { editCampaign } from '@/lib/shortlist/campaigns';
import { AmplificationRow } from './amplification-row';
import { AmplificationSum } from './amplification-sum';
import { channelAbout, channelName } from './channel-words';

type Rows = CampaignPlan['amplification'];

const suggestion = (channel: ChannelId): Amplification => ({
  id: crypto.randomUUID(),
  channel,
  what: channelAbout(channel)
});

/** Where posts are carried on to: by channel, by whom, on which day, for how much. */
export function AmplificationPart({ data, save, now }: PartProps & { now: string }) {
  const { listId, campaign } = data;
  const rows = campaign?.amplification ?? [];
  const today = ownDay(now);
  const edit = (change: (now: Rows) => Rows) => editCampaign(listId, { amplification: change }, instant());
  const add = (wanted: readonly ChannelId[]) =>
    void save(() => edit(now => [...(now ?? []), ...wanted.map(suggestion)]));
  const missing = channels.map(({ id }) => id).filter(id => !rows.some(({ channel }) => channel === id));
  return (
    <section className="sec amplification" aria-label={say('amplify_title')}>
      <div className="posts-head">
        <h2>{say('amplify_title')}</h2>
        <span className="grow" />
        <DropMenu
          trigger={
            <button type="button" className="btn">
              <Icon name="plus" />
              {say('amplify_add')}
            </button>
          }
          label={say('amplify_add')}
        >
          {channels.map(({ id }) => (
            <MenuItem key={id} icon="plus" onSelect={() => add([id])}>
              {channelName(id)}
            </MenuItem>
          ))}
        </DropMenu>
        {missing.length > 0 && (
          <button type="button" className="btn" onClick={() => add(missing)}>
            {say('amplify_add_all')}
          </button>
        )}
      </div>
      <p className="q s12">{say('amplify_how')}</p>
      {rows.length === 0 ? (
        <p className="qq none">{say('amplify_none')}</p>
      ) : (
        <table className="amplify-table">
          <thead>
            <tr>
              <th scope="col" className="done">
                {say('amplify_column_done')}
              </th>
              <th scope="col" className="channel">
                {say('amplify_column_channel')}
              </th>
              <th scope="col">{say('amplify_column_what')}</th>
              <th scope="col" className="owner">
                {say('amplify_column_owner')}
              </th>
              <th scope="col" className="when">
                {say('amplify_column_day')}
              </th>
              <th scope="col" className="cost">
                {say('amplify_column_cost')}
              </th>
              <th scope="col" className="end">
                <span className="sr">{say('posts_column_edit')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <AmplificationRow
                key={row.id}
                row={row}
                today={today}
                save={save}
                change={news => edit(now => now?.map(one => (one.id === row.id ? news(one) : one)))}
                remove={() => edit(now => emptied(now?.filter(({ id }) => id !== row.id)))}
              />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > 0 && <AmplificationSum rows={rows} today={today} />}
    </section>
  );
}

const emptied = (rows: Rows): Rows => (rows?.length === 0 ? undefined : rows);
