import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { HereActs } from './use-here-acts';

/** The keys of the list; with some ticked, what can be done to all of them. */
export function HereFoot({ acts }: { acts: HereActs }) {
  const { ticked, addTicked, hideTicked, untick } = acts;
  if (ticked.size === 0) return <Keys />;
  return (
    <footer className="keys picked">
      <b className="num">{sayCount('table_selected', ticked.size, { count: whole(ticked.size) })}</b>
      <button type="button" className="btn primary s" aria-keyshortcuts="A" onClick={addTicked}>
        {say('foot_add')}
        <kbd>A</kbd>
      </button>
      <button type="button" className="btn s" aria-keyshortcuts="H" onClick={hideTicked}>
        {say('panel_hide')}
        <kbd>H</kbd>
      </button>
      <button
        type="button"
        className="btn bare icon s end"
        aria-label={say('table_clear_selection')}
        title={say('table_clear_selection')}
        onClick={untick}
      >
        <Icon name="cross" />
      </button>
    </footer>
  );
}

const Keys = () => (
  <footer className="keys">
    <span>
      <kbd>J</kbd>
      <kbd>K</kbd>
      {say('panel_key_move')}
    </span>
    <span>
      <kbd>Enter</kbd>
      {say('panel_key_inspect')}
    </span>
    <span>
      <kbd>A</kbd>
      {say('panel_key_add')}
    </span>
    <span>
      <kbd>H</kbd>
      {say('panel_key_hide')}
    </span>
    <span>
      <kbd>X</kbd>
      {say('panel_key_tick')}
    </span>
    <span className="end qq">{say('panel_reads_only')}</span>
  </footer>
);
