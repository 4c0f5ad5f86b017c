import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { useArrival } from './use-arrival';
import type { Step } from './use-import';

interface Props {
  step: Extract<Step, { is: 'writing' }>;
  onStop: () => void;
}

/** How far the writing has come, and the way out of it. */
export function WritingStep({ step: { source, done, total }, onStop }: Props) {
  const title = useArrival<HTMLHeadingElement>();
  const progress = say('import_writing', { done: whole(done), total: whole(total) });
  return (
    <section className="import-state" aria-label={say('import_title')}>
      <h2 className="cut" title={source} ref={title} tabIndex={-1}>
        <bdi>{source}</bdi>
      </h2>
      <progress max={total} value={done} aria-label={progress} />
      <p className="qq num">{progress}</p>
      <button type="button" className="btn" onClick={onStop}>
        {say('workspace_cancel')}
      </button>
    </section>
  );
}
