import { FigureInput } from '@/components/brief/figure-input';
import { parseBudget } from '@/components/campaign/typed-wishes';
import { useKeptFigure } from '@/components/campaign/use-kept-figure';
import { useTypedDay } from '@/components/campaign/use-typed-day';
import type { Save } from '@/components/inspection/save';
import { FlagIcon } from '@/components/mark/flag-icon';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import { isOverdue } from '@/lib/campaign/amplification-sums';
import type { Amplification } from '@/lib/shortlist/campaign';
import { changedChannel } from './changed-channel';
import { channelAbout, channelName } from './channel-words';
import { KeptText } from './kept-text';

interface Props {
  row: Amplification;
  today: string;
  save: Save;
  change: (news: (now: Amplification) => Amplification) => Promise<unknown>;
  remove: () => Promise<unknown>;
}

/** One channel of the plan, edited in its place. */
export function AmplificationRow({ row, today, save, change, remove }: Props) {
  const { id, channel, what, owner, on, costYuan, done } = row;
  const name = channelName(channel);
  const label = (field: string) => say('amplify_field_of', { field, channel: name });
  const set = (news: Parameters<typeof changedChannel>[1]) => change(now => changedChannel(now, news));
  const day = useTypedDay(on, chosen => void save(() => set({ on: chosen })));
  const isLate = isOverdue(row, today);
  const cost = useKeptFigure(
    costYuan === undefined ? '' : String(costYuan),
    parseBudget,
    value => void save(() => set({ costYuan: value }))
  );
  return (
    <tr className={done ? 'done' : undefined}>
      <td className="done">
        <input
          type="checkbox"
          aria-label={label(say('amplify_column_done'))}
          checked={done ?? false}
          onChange={({ target }) => void save(() => set({ done: target.checked || undefined }))}
        />
      </td>
      <th scope="row" title={channelAbout(channel)}>
        {name}
        {isLate && (
          <span className="post-state late">
            <FlagIcon look="warn" />
            {say('amplify_overdue')}
          </span>
        )}
      </th>
      <td>
        <KeptText
          id={`amplify-what-${id}`}
          stored={what}
          maxLength={2_000}
          label={label(say('amplify_column_what'))}
          placeholder={channelAbout(channel)}
          save={save}
          keep={text => set({ what: text })}
        />
      </td>
      <td>
        <KeptText
          id={`amplify-owner-${id}`}
          stored={owner}
          maxLength={120}
          label={label(say('amplify_column_owner'))}
          save={save}
          keep={text => set({ owner: text })}
        />
      </td>
      <td>
        <input type="date" className="inp" aria-label={label(say('amplify_column_day'))} {...day} />
      </td>
      <td>
        <FigureInput
          id={`amplify-cost-${id}`}
          label={label(say('amplify_column_cost'))}
          text={cost.text}
          isUnclear={cost.isUnclear}
          unit={{ before: '¥' }}
          describedBy={`amplify-cost-${id}-problem`}
          onType={cost.type}
          onLeave={cost.leave}
        />
        <p id={`amplify-cost-${id}-problem`} className="problem" role="status">
          {cost.isUnclear && say('campaign_figure_unclear', { text: cost.text })}
        </p>
      </td>
      <td>
        <button
          type="button"
          className="btn bare icon s"
          aria-label={say('amplify_remove', { channel: name })}
          title={say('amplify_remove', { channel: name })}
          onClick={() => void save(remove)}
        >
          <Icon name="bin" />
        </button>
      </td>
    </tr>
  );
}
