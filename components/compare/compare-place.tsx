import { lazy, Suspense } from 'react';
import { LoadingRows } from '@/components/shortlist/loading-rows';

/** Its code is loaded only when creators are compared. */
const CompareView = lazy(async () => ({ default: (await import('./compare-view')).CompareView }));

/** Creators side by side as a place of the workspace. */
export const ComparePlace = ({ asked }: { asked: string[] }) => (
  <Suspense fallback={<Loading />}>
    <CompareView asked={asked} />
  </Suspense>
);

const Loading = () => (
  <main className="main">
    <LoadingRows />
  </main>
);
