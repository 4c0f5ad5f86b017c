import { lazy, Suspense } from 'react';
import { LoadingRows } from './loading-rows';

/** Its code is loaded only when the trash is opened. */
const TrashView = lazy(async () => ({ default: (await import('./trash-view')).TrashView }));

/** What was thrown away as a place of the workspace. */
export const TrashPlace = () => (
  <Suspense
    fallback={
      <main className="main">
        <LoadingRows />
      </main>
    }
  >
    <TrashView />
  </Suspense>
);
