import { useId, useState } from 'react';
import type { Save } from '@/components/inspection/save';
import { instant } from '@/components/words/instant';
import { type MessageKey, say } from '@/components/words/words';
import { shanghaiDay } from '@/lib/evidence/days';
import type { FollowerHistory, RefusedFile } from '@/lib/shortlist/follower-file';
import { FilePreview } from './file-preview';
import type { FollowerFile } from './follower-file-row';

const refusals: Record<RefusedFile, MessageKey> = {
  'too-large': 'file_too_large',
  'not-text': 'file_not_text',
  'no-columns': 'file_no_columns',
  'too-many-rows': 'file_too_many_rows',
  'no-year': 'file_no_year',
  'nothing-read': 'file_nothing_read'
};

interface Props {
  save: Save;
  keep: (file: FollowerFile) => Promise<void>;
  /** Whether the last file's counts go. */
  replaces: boolean;
}

type Chosen = { name: string } & (FollowerHistory | { refused: RefusedFile });

/** Takes a file, shows what was understood of it, and keeps it when the user says so; of a refused one nothing is kept. */
export function FilePicker({ save, keep, replaces }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState<Chosen>();
  const keepChosen = async (file: FollowerFile) => {
    if (await save(() => keep(file))) setChosen(undefined);
  };
  return (
    <>
      <p className="hint" id={`${id}-how`}>
        {say('known_file_how')}
        {replaces && ` ${say('known_file_replaces')}`}
      </p>
      <label className="btn s pick-file">
        {say('known_file_choose')}
        <input
          type="file"
          className="sr"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          aria-describedby={`${id}-how`}
          onChange={event => {
            const [file] = event.target.files ?? [];
            if (file) void read(file).then(setChosen);
            event.target.value = '';
          }}
        />
      </label>
      {chosen && 'refused' in chosen && (
        <p className="problem" role="status">
          {say(refusals[chosen.refused], { name: chosen.name })}
        </p>
      )}
      {chosen && 'snapshots' in chosen && (
        <FilePreview
          name={chosen.name}
          history={chosen}
          onKeep={() => void keepChosen({ name: chosen.name, snapshots: chosen.snapshots })}
          onCancel={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

/** The reader of such files is loaded when there is one to read. */
async function read(file: File): Promise<Chosen> {
  const { MOST_BYTES, readFollowerFile } = await import('@/lib/shortlist/follower-file');
  const name = file.name.slice(0, 200);
  if (file.size > MOST_BYTES) return { name, refused: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name, ...readFollowerFile(bytes, shanghaiDay(instant())) };
}
