import { say } from '@/components/words/words';

interface Props {
  theirs: string;
  onKeep: () => void;
  onTake: () => void;
}

/** So much of the other text is shown. */
const LONGEST = 120;

/** Says that another window wrote into the field that is typed in, and asks which text it is to be. */
export const ElsewhereNotice = ({ theirs, onKeep, onTake }: Props) => (
  <span className="elsewhere">
    <span role="status">
      {theirs === ''
        ? say('elsewhere_emptied')
        : say('elsewhere_changed', { text: theirs.length > LONGEST ? `${theirs.slice(0, LONGEST)}…` : theirs })}
    </span>
    <button type="button" className="btn s" onClick={onKeep}>
      {say('elsewhere_keep')}
    </button>
    <button type="button" className="btn s" onClick={onTake}>
      {say('elsewhere_take')}
    </button>
  </span>
);
