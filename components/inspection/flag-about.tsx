import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import { SearchWords } from './known/search-words';

interface Props {
  /** What the button that opens it controls. */
  id: string;
  flag: string;
  /** What a search for this creator starts with. */
  creator: string;
}

/** Why a signal is looked at, and how to check it without this extension. */
export function FlagAbout({ id, flag, creator }: Props) {
  return (
    <dl className="about" id={id}>
      <dt>{say('flag_why_title')}</dt>
      <dd>{nameOf('flag', flag, 'why')}</dd>
      <dt>{say('flag_check_title')}</dt>
      <dd>
        {nameOf('flag', flag, 'check')}
        {flag === 'controversy' && <SearchWords name={creator} />}
      </dd>
    </dl>
  );
}
