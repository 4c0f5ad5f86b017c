import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Step } from './use-import';

interface Props {
  step: Extract<Step, { is: 'writing' }>;
  onStop: () => void;
}

/** How far the writing has come, and the way out of it. */
export function WritingStep({ step: { source, done, total }, onStop }: Props) {
  const progress = say('import_writing', { done: whole(done), total: whole(total) });
  return (
    <section className="import-state" aria-label={say('import_title')}>
      <p className="mid cut">
        <bdi>{source}</bdi>
      </p>
      <progress max={total} value={done} aria-label={progress} />
      <p className="qq num">{progress}</p>
      <button type="button" className="btn" onClick={onStop}>
        {say('workspace_cancel')}
      </button>
    </section>
  );
}
