import { lazy, Suspense } from 'react';
import { LoadingRows } from '@/components/shortlist/loading-rows';

/** Its code is loaded only when a creator's page is opened. */
const CreatorPage = lazy(async () => ({ default: (await import('./creator-page')).CreatorPage }));

/** The page of one creator as a place of the workspace. */
export const CreatorPlace = ({ creatorId }: { creatorId: string }) => (
  <Suspense fallback={<Loading />}>
    <CreatorPage key={creatorId} creatorId={creatorId} />
  </Suspense>
);

const Loading = () => (
  <main className="main">
    <LoadingRows />
  </main>
);
