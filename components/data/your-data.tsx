import { UnsavedNotice } from '@/components/inspection/page-notices';
import { useSave } from '@/components/inspection/save';
import { say } from '@/components/words/words';
import { BackupSection } from './backup-section';
import { CreatorSection } from './creator-section';
import { DeleteSection } from './delete-section';
import { RestoreSection } from './restore-section';
import { StorageSection } from './storage-section';

/** What is kept here, how it is saved, brought back, joined with a colleague's, and deleted. */
export function YourData() {
  const { save, failure } = useSave();
  return (
    <main className="main">
      <header className="bar">
        <h1>{say('data_title')}</h1>
      </header>
      {failure && <UnsavedNotice reason={failure} of="action" />}
      <div className="scroll settings data" tabIndex={-1}>
        <BackupSection save={save} />
        <RestoreSection />
        <StorageSection />
        <CreatorSection save={save} />
        <DeleteSection save={save} />
      </div>
    </main>
  );
}
