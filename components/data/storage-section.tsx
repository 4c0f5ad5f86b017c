import { useEffect, useState } from 'react';
import { SettingsSection } from '@/components/settings/settings-section';
import { say } from '@/components/words/words';
import { CountsTable } from './counts-table';
import { fileSize } from './file-size';

/** How much is kept, in things and in room on the disk. */
export function StorageSection() {
  const [bytes, setBytes] = useState<number | 'unknown'>();
  useEffect(() => {
    let isWanted = true;
    navigator.storage.estimate().then(
      ({ usage }) => isWanted && setBytes(usage ?? 'unknown'),
      (error: unknown) => {
        console.error('The browser did not say how much room is taken', error);
        if (isWanted) setBytes('unknown');
      }
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return (
    <SettingsSection title={say('data_storage_title')}>
      {bytes !== undefined && (
        <p className="num">
          {bytes === 'unknown' ? say('data_storage_unknown') : say('data_storage_size', { size: fileSize(bytes) })}
        </p>
      )}
      <CountsTable title={say('data_storage_title')} />
    </SettingsSection>
  );
}
