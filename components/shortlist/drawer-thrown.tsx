import { UnsavedNotice } from '@/components/inspection/page-notices';
import { useSave } from '@/components/inspection/save';
import { fullDay } from '@/components/words/dates';
import { say } from '@/components/words/words';
import type { Found } from '@/lib/shortlist/creator-file';
import { fetchBack } from '@/lib/shortlist/trash';
import { Nobody } from './nobody';

/** Whom another window threw away while they were looked at here, and the way back. */
export function DrawerThrown({ trashed }: Extract<Found, { trashed: unknown }>) {
  const { save, failure } = useSave();
  return (
    <>
      {failure && <UnsavedNotice reason={failure} of="action" />}
      <div role="status">
        <Nobody
          title={say('creator_in_trash', { name: trashed.name })}
          how={say('creator_in_trash_how', { day: fullDay(trashed.at) })}
        >
          <button type="button" className="btn primary" onClick={() => void save(() => fetchBack(trashed.id))}>
            {say('creator_fetch_back')}
          </button>
        </Nobody>
      </div>
    </>
  );
}
