import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { inspect } from '@/lib/shortlist/inspection';
import { afterPaint } from './after-paint';
import type { PageInFront } from './front';
import { InspectionView } from './inspection-view';
import { ReadingSkeleton } from './reading-skeleton';

interface Props {
  creatorId: string;
  /** The page in front of the user, when it is this creator's. */
  front?: PageInFront | undefined;
  onBack?: (() => void) | undefined;
  /** Stands where nothing is known and nothing is coming. */
  otherwise: ReactNode;
}

/**
 * One creator as stored; while the page is read for the first time, the layout to come. The page's own data is looked into once the
 * score stands on the screen: a write that follows must not keep the score waiting.
 */
export function CreatorScreen({ creatorId, front, onBack, otherwise }: Props) {
  const inspection = useLiveQuery(() => inspect(creatorId), [creatorId]);
  const look = useEffectEvent(() => front?.live?.lookOnOpening());
  const isToBeLookedInto = Boolean(inspection) && front?.page.state === 'read';
  useEffect(() => (isToBeLookedInto ? afterPaint(look) : undefined), [isToBeLookedInto]);
  if (inspection) {
    return (
      <InspectionView key={creatorId} inspection={inspection} front={front} onBack={onBack} onExport={exportList} />
    );
  }
  return inspection === undefined || isComing(front) ? <ReadingSkeleton /> : otherwise;
}

/** A page that was read is written a moment later, unless the write was refused. */
const isComing = (front: PageInFront | undefined): boolean =>
  front?.page.state === 'reading' || (front?.page.state === 'read' && front.page.unsaved === undefined);

/** The export is loaded only when it is asked for; a popup must open at once. */
async function exportList(listId: string): Promise<void> {
  const list = await import('@/components/shortlist/export-list');
  await list.exportList(listId);
}
