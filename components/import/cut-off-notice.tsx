import { useEffect, useState } from 'react';
import { Notice } from '@/components/inspection/notice';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import { cutOff } from './marker';

/** Tells once of a sheet whose window was closed while it was written; not there otherwise. */
export function CutOffNotice() {
  const [cut, setCut] = useState<Awaited<ReturnType<typeof cutOff>>>();
  useEffect(() => {
    let isWanted = true;
    cutOff().then(
      found => isWanted && found && setCut(found),
      error => console.error('Whether an import was cut off could not be told', error)
    );
    return () => {
      isWanted = false;
    };
  }, []);
  if (!cut) return null;
  const { source, isKept } = cut;
  return (
    <div className="cut-off">
      <Notice tone="warn" title={say(isKept ? 'import_came_through' : 'import_cut_off', { name: source })}>
        {say(isKept ? 'import_came_through_how' : 'import_cut_off_how')}
      </Notice>
      <button
        type="button"
        className="btn bare icon s"
        aria-label={say('table_dismiss')}
        onClick={() => setCut(undefined)}
      >
        <Icon name="cross" />
      </button>
    </div>
  );
}
