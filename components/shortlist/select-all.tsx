import { say } from '@/components/words/words';
import { SELECT_ALL_ID } from './row-focus';

interface Props {
  state: 'none' | 'some' | 'all';
  onChange: ((on: boolean) => void) | undefined;
}

/** Ticks all rows or none; half ticked while only some are. */
export function SelectAll({ state, onChange }: Props) {
  return (
    <input
      type="checkbox"
      id={SELECT_ALL_ID}
      aria-label={say('table_select_all')}
      checked={state === 'all'}
      ref={box => {
        if (box) box.indeterminate = state === 'some';
      }}
      disabled={onChange === undefined}
      onChange={event => onChange?.(event.target.checked)}
    />
  );
}
