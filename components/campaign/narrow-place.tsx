import { lazy, Suspense } from 'react';
import { LoadingRows } from '@/components/shortlist/loading-rows';

/** Its code is loaded only when a list is narrowed. */
const NarrowView = lazy(async () => ({ default: (await import('./narrow-view')).NarrowView }));

/** The narrowing of one list as a place of the workspace. Mount it anew for another list. */
export const NarrowPlace = ({ list }: { list: { id: string; name: string } }) => (
  <Suspense fallback={<Loading />}>
    <NarrowView list={list} />
  </Suspense>
);

const Loading = () => (
  <main className="main">
    <LoadingRows />
  </main>
);
