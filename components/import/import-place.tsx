import { lazy, Suspense } from 'react';
import { LoadingRows } from '@/components/shortlist/loading-rows';
import type { List } from './use-target';

/** Its code, and that of what reads sheets, is loaded only when a sheet is to be imported. */
const ImportView = lazy(async () => ({ default: (await import('./import-view')).ImportView }));

interface Props {
  lists: List[];
  /** The list that it was asked for from. */
  into: string | undefined;
}

/** Importing as a place of the workspace. */
export const ImportPlace = ({ lists, into }: Props) => (
  <Suspense fallback={<Loading />}>
    <ImportView key={into} lists={lists} into={into} />
  </Suspense>
);

const Loading = () => (
  <main className="main">
    <LoadingRows />
  </main>
);
