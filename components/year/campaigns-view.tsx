import { useTitle } from '@/components/creator/use-title';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { useSave } from '@/components/inspection/save';
import { LoadingRows } from '@/components/shortlist/loading-rows';
import { addressOf } from '@/components/shortlist/place';
import { UnreadableNotice } from '@/components/shortlist/unreadable-notice';
import { say } from '@/components/words/words';
import { CampaignsPart } from './campaigns-part';
import { useEveryCampaign } from './use-every-campaign';
import { YearPart } from './year-part';

/** Every campaign at a glance, or the twelve-month plan that their results fill. */
export function CampaignsView({ isYear }: { isYear: boolean }) {
  const read = useEveryCampaign();
  const { save, failure } = useSave();
  useTitle(say(isYear ? 'year_title' : 'campaigns_title'));
  return (
    <main className="main campaign">
      <header className="bar">
        <h1>{say('campaigns_title')}</h1>
      </header>
      {failure && <UnsavedNotice reason={failure} of="action" />}
      <nav className="campaign-tabs" aria-label={say('campaigns_views')}>
        <a href={addressOf({ campaigns: true })} aria-current={isYear ? undefined : 'page'}>
          {say('campaigns_glance')}
        </a>
        <a href={addressOf({ campaigns: true, year: true })} aria-current={isYear ? 'page' : undefined}>
          {say('year_title')}
        </a>
      </nav>
      {read === undefined && <LoadingRows />}
      {read === 'unreadable' && <UnreadableNotice />}
      {read && read !== 'unreadable' && (
        <div className="scroll campaign-page all-campaigns" tabIndex={-1}>
          {isYear ? <YearPart read={read} save={save} /> : <CampaignsPart read={read} save={save} />}
        </div>
      )}
    </main>
  );
}
