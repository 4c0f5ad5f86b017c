import { Notice } from '@/components/inspection/notice';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import { DoneStep } from './done-step';
import { PreviewStep } from './preview-step';
import { refusalSentence } from './refusal-sentence';
import { TakeStep } from './take-step';
import { useImport } from './use-import';
import { type List, useTarget } from './use-target';
import { WritingStep } from './writing-step';

/** Takes a sheet or links, shows what would change, and writes it when the user says so. */
export function ImportView({ lists, into }: { lists: List[]; into: string | undefined }) {
  const { step, failure, takeFile, takeText, show, write, stop, undo, again } = useImport();
  const { value, choose, targetFor } = useTarget(lists, into);
  const refused = step.is === 'asking' ? step.refused : undefined;
  return (
    <main className="main">
      <header className="bar">
        <h1>{say('import_title')}</h1>
        <span className="grow" />
        {(step.is === 'previewing' || step.is === 'done') && (
          <button type="button" className="btn" onClick={again}>
            <Icon name="back" />
            {say('import_other')}
          </button>
        )}
      </header>
      {failure && <UnsavedNotice reason={failure} of="action" />}
      {refused && (
        <Notice tone="warn" title={refusalSentence(refused.refused, refused.source, refused.row)}>
          {say('import_untouched')}
        </Notice>
      )}
      <div className="scroll import" tabIndex={-1}>
        {step.is === 'asking' && <TakeStep onFile={takeFile} onText={takeText} isBack={step.isBack === true} />}
        {step.is === 'reading' && (
          <p className="import-state" role="status">
            {say('import_reading', { name: step.source })}
          </p>
        )}
        {step.is === 'previewing' && (
          <PreviewStep
            sheet={step.sheet}
            note={step.note}
            lists={lists}
            chosen={value}
            onChoose={choose}
            target={targetFor(step.sheet.source)}
            onSheet={show}
            onWrite={(planned, target) => void write(step.sheet, planned, target)}
          />
        )}
        {step.is === 'writing' && <WritingStep step={step} onStop={stop} />}
        {step.is === 'done' && <DoneStep step={step} onUndo={() => void undo()} />}
      </div>
    </main>
  );
}
