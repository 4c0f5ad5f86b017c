import { useEffect, useState } from 'react';
import { Choices } from '@/components/inspection/known/choices';
import { fullDay } from '@/components/words/dates';
import { say } from '@/components/words/words';
import type { Choice } from '@/lib/backup/merge-row';
import { AskFirst } from './ask-first';
import { ConflictsPart } from './conflicts-part';
import { CountsTable } from './counts-table';
import { MergeLines } from './merge-lines';
import { namesOf } from './names';
import type { useRestore } from './use-restore';

interface Props {
  restore: ReturnType<typeof useRestore>;
  step: Extract<ReturnType<typeof useRestore>['step'], { is: 'previewing' }>;
}

/** What is in a backup, what is here, and what joining or replacing would do; nothing is written before a button is pressed. */
export function RestorePreview({ restore, step: { chosen, said } }: Props) {
  const [how, setHow] = useState<'merge' | 'replace'>('merge');
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [takesSettings, setTakesSettings] = useState(false);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const { name, backup, plan } = chosen;
  useEffect(() => {
    let isWanted = true;
    void namesOf(backup, plan.conflicts).then(found => isWanted && setNames(found));
    return () => {
      isWanted = false;
    };
  }, [backup, plan]);
  return (
    <>
      <p className="mid">
        <bdi>{name}</bdi>
      </p>
      <p className="qq num">{say('data_preview_made', { day: fullDay(backup.head.at), app: backup.head.app })}</p>
      <CountsTable file={backup.head.counts} title={say('data_preview_rows')} />
      <Choices
        question={say('data_how')}
        choices={[
          { value: 'merge', words: say('data_how_merge') },
          { value: 'replace', words: say('data_how_replace') }
        ]}
        chosen={how}
        onChoose={setHow}
      />
      <p className="said">{say(how === 'merge' ? 'data_merge_rule' : 'data_replace_rule')}</p>
      {how === 'merge' && (
        <>
          <MergeLines plan={plan} />
          <label className="check">
            <input
              type="checkbox"
              checked={takesSettings}
              onChange={({ target }) => setTakesSettings(target.checked)}
            />
            {say('data_merge_settings')}
          </label>
          <ConflictsPart conflicts={plan.conflicts} choices={choices} names={names} onChoose={setChoices} />
        </>
      )}
      {said && (
        <p className="q" role="status">
          {say(said === 'busy' ? 'data_busy' : 'data_cancelled')}
        </p>
      )}
      <div className="row">
        {how === 'merge' ? (
          <button
            type="button"
            className="btn primary"
            onClick={() => void restore.merge(chosen, { choices, takesSettings })}
          >
            {say('data_merge_button')}
          </button>
        ) : (
          <AskFirst
            trigger={
              <button type="button" className="btn primary">
                {say('data_replace_button')}
              </button>
            }
            title={say('data_replace_ask')}
            warning={say('data_replace_warning')}
            action={say('data_replace_button')}
            onConfirm={() => void restore.replace(chosen)}
          />
        )}
        <button type="button" className="btn" onClick={restore.again}>
          {say('workspace_cancel')}
        </button>
      </div>
    </>
  );
}
