import { useEffect, useState } from 'react';
import { Notice } from '@/components/inspection/notice';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import { cutOff } from '@/lib/backup/begun';

/** Tells once of a backup whose window was closed while it was written; not there otherwise. */
export function RestoreCutOff() {
  const [file, setFile] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    cutOff().then(
      found => isWanted && found && setFile(found.file),
      (error: unknown) => console.error('Whether a restoring was cut off could not be told', error)
    );
    return () => {
      isWanted = false;
    };
  }, []);
  if (file === undefined) return null;
  return (
    <div className="cut-off">
      <Notice tone="warn" title={say('data_cut_off', { name: file })}>
        {say('data_cut_off_how')}
      </Notice>
      <button
        type="button"
        className="btn bare icon s"
        aria-label={say('table_dismiss')}
        onClick={() => setFile(undefined)}
      >
        <Icon name="cross" />
      </button>
    </div>
  );
}
