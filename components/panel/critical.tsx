import { FlagIcon } from '@/components/mark/flag-icon';
import { nameOf } from '@/components/words/names';
import type { FlagMark } from '@/lib/shortlist/summary';

/** The first critical signal of a creator, by its name where there is room. */
export function Critical({ flags }: { flags: FlagMark[] }) {
  const flag = flags.find(({ status, severity }) => status === 'raised' && severity === 'critical');
  if (!flag) return null;
  return (
    <span className="crit-n" title={nameOf('flag', flag.id)}>
      <FlagIcon look="critical" label={nameOf('severity', 'critical')} />
      <span>{nameOf('flag', flag.id, 'short')}</span>
    </span>
  );
}
