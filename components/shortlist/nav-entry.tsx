import type { ReactNode, Ref } from 'react';
import { Icon, type IconName } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { addressOf, type Place } from './place';

interface Props {
  icon: IconName;
  place: Place;
  current: boolean;
  name: string;
  /** How many are there, once that is known. */
  size?: number | undefined;
  link?: Ref<HTMLAnchorElement>;
  /** Opens the menu of what stands there, by the right button or the menu key. */
  onMenu?: () => void;
  /** The menu's button. */
  children?: ReactNode;
}

/** One place to go to. */
export const NavEntry = ({ icon, place, current, name, size, link, onMenu, children }: Props) => (
  <li>
    <a
      href={addressOf(place)}
      {...(current && { 'aria-current': 'page' })}
      title={name}
      ref={link}
      onContextMenu={event => {
        if (!onMenu) return;
        event.preventDefault();
        onMenu();
      }}
    >
      <Icon name={icon} />
      <span className="cut">
        <bdi>{name}</bdi>
      </span>
      {size !== undefined && <span className="num">{whole(size)}</span>}
    </a>
    {children}
  </li>
);
