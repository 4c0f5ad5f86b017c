import { lazy, Suspense } from 'react';
import { useTitle } from '@/components/creator/use-title';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { type Save, useSave } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { DueTabs } from '@/components/posts/due-tabs';
import { LoadingRows } from '@/components/shortlist/loading-rows';
import { addressOf, type CampaignPart } from '@/components/shortlist/place';
import { UnreadableNotice } from '@/components/shortlist/unreadable-notice';
import { say } from '@/components/words/words';
import { PlanPart } from './plan-part';
import { StartCampaign } from './start-campaign';
import { type CampaignData, useCampaign } from './use-campaign';

const BudgetPart = lazy(async () => ({ default: (await import('@/components/money/budget-part')).BudgetPart }));
const PeoplePart = lazy(async () => ({ default: (await import('@/components/people/people-part')).PeoplePart }));
const ResultsPart = lazy(async () => ({ default: (await import('@/components/results/results-part')).ResultsPart }));
const PostsPart = lazy(async () => ({ default: (await import('@/components/posts/posts-part')).PostsPart }));

/** What a part of the campaign's views is given. */
export interface PartProps {
  data: CampaignData;
  save: Save;
}

/** One list's campaign, part by part; what is shown follows every change of list, prices, notes and figures. */
export function CampaignView({ list, part }: { list: { id: string; name: string }; part: CampaignPart }) {
  const data = useCampaign(list);
  const { save, failure } = useSave();
  const title = say('campaign_title', { list: list.name });
  useTitle(title);
  const back = say('narrow_back', { list: list.name });
  return (
    <main className="main campaign">
      <header className="bar">
        <a className="btn bare icon s" href={addressOf({ listId: list.id })} aria-label={back} title={back}>
          <Icon name="back" />
        </a>
        <h1 className="cut" title={title}>
          <bdi>{title}</bdi>
        </h1>
      </header>
      {failure && <UnsavedNotice reason={failure} of="action" />}
      {data === undefined && <LoadingRows />}
      {data === 'unreadable' && <UnreadableNotice />}
      {data && data !== 'unreadable' && !data.campaign && <StartCampaign listId={list.id} save={save} />}
      {data && data !== 'unreadable' && data.campaign && (
        <>
          <DueTabs data={data} current={part} />
          <div className="scroll campaign-page" tabIndex={-1}>
            <Suspense fallback={<LoadingRows />}>
              <Part part={part} data={data} save={save} />
            </Suspense>
          </div>
        </>
      )}
    </main>
  );
}

function Part({ part, ...given }: PartProps & { part: CampaignPart }) {
  switch (part) {
    case 'budget':
      return <BudgetPart {...given} />;
    case 'people':
      return <PeoplePart {...given} />;
    case 'posts':
      return <PostsPart {...given} />;
    case 'results':
      return <ResultsPart {...given} />;
    default:
      return <PlanPart {...given} />;
  }
}
