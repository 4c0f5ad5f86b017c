import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { FlagMark } from '@/lib/shortlist/summary';
import { type FlagLook, flagLook } from './flag-look';

const tile: Record<FlagLook, string> = { critical: 'C', warn: 'W', info: 'I', clear: 'ok', unknown: 'un' };

const stateWords = (look: FlagLook): string =>
  look === 'clear' || look === 'unknown' ? nameOf('status', look) : nameOf('severity', look);

const spoken = (flag: FlagMark): string =>
  say('flag_spoken', { name: nameOf('flag', flag.id), state: stateWords(flagLook(flag)) });

/** The signals of one creator in their fixed slots; raised ones carry their letter, each slot its words as a tooltip. */
export function FlagStrip({ flags }: { flags: FlagMark[] }) {
  const words = flags.map(spoken);
  return (
    <span className="strip" role="img" aria-label={words.join(say('list_separator'))}>
      {flags.map((flag, slot) => (
        <i key={flag.id} className={tile[flagLook(flag)]} title={words[slot]}>
          {flag.status === 'raised' && nameOf('flag', flag.id, 'letter')}
        </i>
      ))}
    </span>
  );
}
