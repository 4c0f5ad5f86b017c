import { lazy, Suspense } from 'react';
import { LoadingRows } from '@/components/shortlist/loading-rows';
import type { CampaignPart } from '@/components/shortlist/place';

/** Its code is loaded only when a campaign is looked at. */
const CampaignView = lazy(async () => ({ default: (await import('./campaign-view')).CampaignView }));

/** The campaign of one list as a place of the workspace. Mount it anew for another list. */
export const CampaignPlace = (props: { list: { id: string; name: string }; part: CampaignPart }) => (
  <Suspense fallback={<Loading />}>
    <CampaignView {...props} />
  </Suspense>
);

const Loading = () => (
  <main className="main">
    <LoadingRows />
  </main>
);
