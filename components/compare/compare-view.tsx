import { useLiveQuery } from 'dexie-react-hooks';
import { BackLink } from '@/components/creator/back-link';
import { useTitle } from '@/components/creator/use-title';
import { Notice } from '@/components/inspection/notice';
import { LoadingRows } from '@/components/shortlist/loading-rows';
import { TickedLoupe } from '@/components/shortlist/ticked-loupe';
import { UnreadableNotice } from '@/components/shortlist/unreadable-notice';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { type Compared, comparedOf } from '@/lib/shortlist/compared';
import { AddCreator } from './add-creator';
import { isId, MOST } from './compare-address';
import { CompareTable } from './compare-table';

/** Two to five creators side by side, kept up to date; the ids are the address's. */
export function CompareView({ asked }: { asked: string[] }) {
  const ids = [...new Set(asked.filter(isId))].slice(0, MOST);
  const found = useLiveQuery(() => comparedOf(ids).catch(unreadable), [ids.join()]);
  useTitle(say('compare_name'));
  const creators = Array.isArray(found) ? found : [];
  return (
    <main className="main compare">
      <header className="bar">
        <BackLink creatorId={undefined} />
        <h1>{say('compare_name')}</h1>
        {creators.length > 0 && (
          <span className="qq num">
            {sayCount('workspace_creators', creators.length, { count: whole(creators.length) })}
          </span>
        )}
        <span className="grow" />
        {Array.isArray(found) && <AddCreator compared={creators.map(({ creatorId }) => creatorId)} />}
      </header>
      {found === undefined && <LoadingRows />}
      {found === 'unreadable' && <UnreadableNotice />}
      {Array.isArray(found) && <LeftOut asked={asked} ids={ids} creators={creators} />}
      {Array.isArray(found) && creators.length < 2 && <TooFew creators={creators} />}
      {creators.length >= 2 && <CompareTable creators={creators} />}
    </main>
  );
}

interface LeftOutProps {
  asked: string[];
  ids: string[];
  creators: Compared[];
}

/** Who of the address is not shown, and why. */
function LeftOut({ asked, ids, creators }: LeftOutProps) {
  const bad = asked.filter(id => !isId(id)).length;
  const unknown = ids.filter(id => creators.every(({ creatorId }) => creatorId !== id));
  const beyond = new Set(asked.filter(isId)).size - ids.length;
  if (bad === 0 && unknown.length === 0 && beyond === 0) return null;
  return (
    <Notice tone="neutral" title={say('compare_left_out')} icon="note">
      {bad > 0 && <span className="said">{sayCount('compare_bad_ids', bad, { count: whole(bad) })}</span>}
      {unknown.length > 0 && (
        <span className="said">{say('compare_unknown_ids', { ids: unknown.join(say('list_separator')) })}</span>
      )}
      {beyond > 0 && (
        <span className="said">{sayCount('compare_beyond', beyond, { count: whole(beyond), most: MOST })}</span>
      )}
    </Notice>
  );
}

const TooFew = ({ creators }: { creators: Compared[] }) => (
  <div className="blank nobody">
    <TickedLoupe />
    <h2>{say(creators.length === 0 ? 'compare_nobody' : 'compare_one')}</h2>
    <p>{say('compare_too_few_how')}</p>
  </div>
);

function unreadable(error: unknown): 'unreadable' {
  console.error('The creators could not be read', error);
  return 'unreadable';
}
