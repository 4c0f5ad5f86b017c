import { addressOf } from '@/components/shortlist/place';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { useArrival } from './use-arrival';
import type { Step } from './use-import';

interface Props {
  step: Extract<Step, { is: 'done' }>;
  onUndo: () => void;
}

/** What was written, the way back, and the way to the list. */
export function DoneStep({ step: { count, imported, target, isTakenBack }, onUndo }: Props) {
  const title = useArrival<HTMLHeadingElement>(isTakenBack);
  const { change, kept } = imported;
  const figures = { count: whole(count), list: target?.name ?? '' };
  return (
    <section className="import-state" aria-label={say('import_title')}>
      <div role="status">
        <h2 ref={title} tabIndex={-1}>
          {isTakenBack
            ? say('import_taken_back')
            : target
              ? sayCount('import_done_list', count, figures)
              : sayCount('import_done', count, figures)}
        </h2>
      </div>
      {kept > 0 && <p className="q">{sayCount('import_kept', kept, { count: whole(kept) })}</p>}
      <p className="row">
        {!isTakenBack && (
          <a className="btn primary" href={addressOf(target ? { listId: target.listId } : { everyone: true })}>
            {target ? say('import_open_list') : say('workspace_all')}
          </a>
        )}
        {!isTakenBack && change !== undefined && (
          <button type="button" className="btn" onClick={onUndo}>
            {say('table_undo')}
          </button>
        )}
      </p>
    </section>
  );
}
