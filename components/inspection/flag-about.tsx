import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';

/** Why a signal is looked at, and how to check it without this extension; `id` is what its button controls. */
export function FlagAbout({ id, flag }: { id: string; flag: string }) {
  return (
    <dl className="about" id={id}>
      <dt>{say('flag_why_title')}</dt>
      <dd>{nameOf('flag', flag, 'why')}</dd>
      <dt>{say('flag_check_title')}</dt>
      <dd>{nameOf('flag', flag, 'check')}</dd>
    </dl>
  );
}
