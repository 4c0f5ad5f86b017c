import { addressOf } from '@/components/shortlist/place';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';

/** Lists without a campaign, each with the way to begin one. */
export const OtherLists = ({ lists }: { lists: readonly { id: string; name: string; size: number }[] }) => (
  <ul className="other-lists">
    {lists.map(({ id, name, size }) => (
      <li key={id}>
        <bdi className="cut" title={name}>
          {name}
        </bdi>
        <span className="qq num">{sayCount('workspace_creators', size, { count: whole(size) })}</span>
        <a
          className="btn s"
          href={addressOf({ listId: id, campaign: 'plan' })}
          aria-label={say('campaigns_begin_for', { list: name })}
        >
          {say('campaigns_begin')}
        </a>
      </li>
    ))}
  </ul>
);
