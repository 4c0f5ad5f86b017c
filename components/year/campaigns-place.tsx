import { lazy, Suspense } from 'react';
import { LoadingRows } from '@/components/shortlist/loading-rows';

/** Its code is loaded only when the campaigns are looked at. */
const CampaignsView = lazy(async () => ({ default: (await import('./campaigns-view')).CampaignsView }));

/** All campaigns, or the plan of their year, as a place of the workspace. */
export const CampaignsPlace = (props: { isYear: boolean }) => (
  <Suspense fallback={<Loading />}>
    <CampaignsView {...props} />
  </Suspense>
);

const Loading = () => (
  <main className="main">
    <LoadingRows />
  </main>
);
