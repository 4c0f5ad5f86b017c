import { UnsavedNotice } from '@/components/inspection/page-notices';
import { SettingsSection } from '@/components/settings/settings-section';
import { addressOf } from '@/components/shortlist/place';
import { whole } from '@/components/words/figures';
import { sentences } from '@/components/words/sentences';
import { say } from '@/components/words/words';
import { ProgressLine } from './progress-line';
import { refusalSentence } from './refusal-sentence';
import { RestorePreview } from './restore-preview';
import { useRestore } from './use-restore';

/** Takes a backup, shows what it would do, and restores or merges it. */
export function RestoreSection() {
  const restore = useRestore();
  const { step, failure } = restore;
  const isWaiting = step.is === 'asking' || step.is === 'refused' || step.is === 'done';
  return (
    <SettingsSection title={say('data_restore_title')}>
      {isWaiting && <p className="said">{say('data_restore_what')}</p>}
      {step.is === 'refused' && (
        <p className="problem" role="status">
          {refusalSentence(step.refused, step.name)}
        </p>
      )}
      {step.is === 'asking' && step.said && (
        <p className="q" role="status">
          {say('data_cancelled')}
        </p>
      )}
      {step.is === 'done' && <Done step={step} onUndo={() => void restore.undo()} />}
      {isWaiting && (
        <div className="row">
          <label className="btn pick-file">
            {say('data_restore_choose')}
            <input
              type="file"
              className="sr"
              accept=".gz,.json,application/gzip,application/json"
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) void restore.take(file);
                target.value = '';
              }}
            />
          </label>
          <a href={addressOf({ importing: true })}>{say('data_import')}</a>
        </div>
      )}
      {(step.is === 'reading' || step.is === 'writing') && (
        <>
          <p className="mid">
            <bdi>{step.name}</bdi>
          </p>
          <ProgressLine {...step} words={progressWords(step)} onStop={restore.stop} />
        </>
      )}
      {failure && <UnsavedNotice reason={failure} of="action" />}
      {step.is === 'previewing' && <RestorePreview restore={restore} step={step} />}
    </SettingsSection>
  );
}

type Step = ReturnType<typeof useRestore>['step'];

function progressWords(step: Extract<Step, { is: 'reading' | 'writing' }>): string {
  const figures = { done: whole(step.done), total: whole(step.total) };
  if (step.is === 'reading') return say('data_rows_read', figures);
  return say(step.how === 'merge' ? 'data_facts_merged' : 'data_rows_written', figures);
}

function Done({ step, onUndo }: { step: Extract<Step, { is: 'done' }>; onUndo: () => void }) {
  const { how, name, change, isTakenBack } = step;
  const done = how === 'merge' ? say('data_done_merged', { name }) : say('data_done_restored', { name });
  return (
    <div className="row">
      <p className="grow" role="status">
        {isTakenBack ? say('data_done_undone', { name }) : sentences(done, say('data_done_rebuilding'))}
      </p>
      {change !== undefined && (
        <button type="button" className="btn s" onClick={onUndo}>
          {say('table_undo')}
        </button>
      )}
    </div>
  );
}
