import { say } from '@/components/words/words';

interface Props {
  done: number;
  total: number;
  words: string;
  onStop: () => void;
}

/** How far long work has come, and the way out of it. */
export const ProgressLine = ({ done, total, words, onStop }: Props) => (
  <div className="underway">
    <progress max={Math.max(total, 1)} value={done} aria-label={words} />
    <span className="qq num">{words}</span>
    <button type="button" className="btn s" onClick={onStop}>
      {say('workspace_cancel')}
    </button>
  </div>
);
