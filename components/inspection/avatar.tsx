import { initial } from './creator-name';

/** A creator's first character in a circle: pictures would have to be fetched from the site. */
export function Avatar({ name, size }: { name: string; size?: 'm' | 's' }) {
  return (
    <span className={size ? `ava ${size}` : 'ava'} aria-hidden="true">
      {initial(name)}
    </span>
  );
}
