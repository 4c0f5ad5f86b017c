import { FlagIcon } from '@/components/mark/flag-icon';
import { flagLook } from '@/components/mark/flag-look';
import { nameOf } from '@/components/words/names';
import { sayCount } from '@/components/words/words';
import type { FlagReport } from '@/lib/report/report';
import { inReadingOrder, isRaised } from './flag-order';

/** As many entries as fit on the hero's line with names of ordinary length. */
const ROOM = 3;

/** The signals in one line under the verdict: raised ones by name, the rest counted. */
export function SignalLine({ flags }: { flags: FlagReport[] }) {
  const raised = inReadingOrder(flags).filter(isRaised);
  const unknown = flags.filter(({ status }) => status === 'unknown').length;
  const clear = flags.filter(({ status }) => status === 'clear').length;
  const showsClear = clear > 0 && raised.length + (unknown > 0 ? 1 : 0) < ROOM;
  return (
    <ul className="sig">
      {raised.map(flag => (
        <li key={flag.id} className={flag.severity}>
          <FlagIcon look={flagLook(flag)} label={nameOf('severity', flag.severity)} />
          {nameOf('flag', flag.id, 'short')}
        </li>
      ))}
      {unknown > 0 && (
        <li className="unknown">
          <FlagIcon look="unknown" />
          {sayCount('signals_unchecked', unknown, { count: unknown })}
        </li>
      )}
      {showsClear && (
        <li className="clear">
          <FlagIcon look="clear" />
          {sayCount('signals_clear', clear, { count: clear })}
        </li>
      )}
    </ul>
  );
}
