import { Icon, type IconName } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { NewList } from './new-list';
import { addressOf, type Place } from './place';
import { RebuildProgress } from './rebuild-progress';

interface Props {
  lists: { id: string; name: string; size: number }[];
  place: Place;
}

/** The way to everyone, to each list with how many are in it, to the briefs and to the settings. */
export function ListNav({ lists, place }: Props) {
  return (
    <nav className="nav" aria-label={say('workspace_navigation')}>
      <p className="brand">
        <img src="/icons/loupe.svg" width="20" height="20" alt="" />
        <b>KOL Loupe</b>
      </p>
      <ul>
        <Entry icon="grid" place={{ everyone: true }} current={'everyone' in place} name={say('workspace_all')} />
      </ul>
      <NewList />
      <ul>
        {lists.map(({ id, name, size }) => (
          <Entry
            key={id}
            icon="bookmark"
            place={{ listId: id }}
            current={'listId' in place && place.listId === id}
            name={name}
            size={size}
          />
        ))}
      </ul>
      <ul className="bot">
        <Entry icon="target" place={{ briefs: true }} current={'briefs' in place} name={say('briefs_title')} />
        <Entry icon="gear" place={{ settings: true }} current={'settings' in place} name={say('settings_title')} />
      </ul>
      <RebuildProgress />
    </nav>
  );
}

interface EntryProps {
  icon: IconName;
  place: Place;
  current: boolean;
  name: string;
  size?: number;
}

const Entry = ({ icon, place, current, name, size }: EntryProps) => (
  <li>
    <a href={addressOf(place)} {...(current && { 'aria-current': 'page' })} title={name}>
      <Icon name={icon} />
      <span className="cut">
        <bdi>{name}</bdi>
      </span>
      {size !== undefined && <span className="num">{whole(size)}</span>}
    </a>
  </li>
);
