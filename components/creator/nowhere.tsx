import { UnsavedNotice } from '@/components/inspection/page-notices';
import { useSave } from '@/components/inspection/save';
import { TickedLoupe } from '@/components/shortlist/ticked-loupe';
import { fullDay } from '@/components/words/dates';
import { say } from '@/components/words/words';
import { profileAddress } from '@/lib/export/profile-address';
import type { Found } from '@/lib/shortlist/creator-file';
import { fetchBack } from '@/lib/shortlist/trash';
import { BackLink } from './back-link';

interface Props {
  creatorId: string;
  found: Exclude<Found, { file: unknown }>;
}

/** Nobody is kept under this id: never seen, or in the trash; each with the next step. */
export function Nowhere({ creatorId, found }: Props) {
  const { save, failure } = useSave();
  return (
    <main className="main">
      <header className="bar">
        <BackLink creatorId={undefined} />
      </header>
      {failure && <UnsavedNotice reason={failure} of="action" />}
      <div className="blank nobody">
        <TickedLoupe />
        {'trashed' in found ? (
          <>
            <h1>
              <bdi>{say('creator_in_trash', { name: found.trashed.name })}</bdi>
            </h1>
            <p>{say('creator_in_trash_how', { day: fullDay(found.trashed.at) })}</p>
            <button type="button" className="btn primary" onClick={() => void save(() => fetchBack(found.trashed.id))}>
              {say('creator_fetch_back')}
            </button>
          </>
        ) : (
          <>
            <h1>{say('creator_nowhere')}</h1>
            <p>{say('creator_nowhere_how')}</p>
            <a className="btn primary" href={profileAddress(creatorId)} target="_blank" rel="noreferrer">
              {say('remedy_open_profile')}
            </a>
          </>
        )}
      </div>
    </main>
  );
}
