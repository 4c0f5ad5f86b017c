import { Icon } from '@/components/mark/icon';
import { SEARCH_ID } from '@/components/shortlist/row-focus';
import { say } from '@/components/words/words';

interface Props {
  text: string;
  onType: (text: string) => void;
  /** Down into the table. */
  onLeave: () => void;
}

/** The words that the rows have to hold; Escape empties it, Enter and ↓ go to the table. */
export const SearchField = ({ text, onType, onLeave }: Props) => (
  <label className="find">
    <Icon name="find" />
    <input
      id={SEARCH_ID}
      value={text}
      placeholder={say('search_placeholder')}
      aria-label={say('search_label')}
      aria-keyshortcuts="/"
      autoComplete="off"
      spellCheck={false}
      onChange={event => onType(event.target.value)}
      onKeyDown={event => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape' && text !== '') onType('');
        else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') onLeave();
        else return;
        event.preventDefault();
      }}
    />
    {text === '' ? (
      <kbd>/</kbd>
    ) : (
      <button type="button" className="off" aria-label={say('search_clear')} onClick={() => onType('')}>
        <Icon name="cross" />
      </button>
    )}
  </label>
);
