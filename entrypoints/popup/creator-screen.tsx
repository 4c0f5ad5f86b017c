import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { InspectionView } from '@/components/inspection/inspection-view';
import { ReadingSkeleton } from '@/components/inspection/reading-skeleton';
import { inspect } from '@/lib/shortlist/inspection';
import type { TabState } from '@/lib/tabs';

interface Props {
  creatorId: string;
  /** The page in front of the user, when it is this creator's. */
  page?: TabState;
  onBack?: () => void;
  /** Stands where nothing is known and nothing is coming. */
  otherwise: ReactNode;
}

/** One creator as stored; while the page is read for the first time, the layout to come. */
export function CreatorScreen({ creatorId, page, onBack, otherwise }: Props) {
  const inspection = useLiveQuery(() => inspect(creatorId), [creatorId]);
  if (inspection) {
    return <InspectionView key={creatorId} inspection={inspection} page={page} onBack={onBack} onExport={exportList} />;
  }
  return inspection === undefined || isComing(page) ? <ReadingSkeleton /> : otherwise;
}

/** A page that was read is written a moment later, unless the write was refused. */
const isComing = (page: TabState | undefined): boolean =>
  page?.state === 'reading' || (page?.state === 'read' && page.unsaved === undefined);

/** The export is loaded only when it is asked for; a popup must open at once. */
async function exportList(listId: string): Promise<void> {
  const list = await import('@/components/shortlist/export-list');
  await list.exportList(listId);
}
