import { useLiveQuery } from 'dexie-react-hooks';
import { LoadingRows } from '@/components/shortlist/loading-rows';
import { UnreadableNotice } from '@/components/shortlist/unreadable-notice';
import { findCreator } from '@/lib/shortlist/creator-file';
import { CreatorFileView } from './creator-file-view';
import { Nowhere } from './nowhere';

/** Everything about one creator on a page of its own, kept up to date. Mount it anew for another creator. */
export function CreatorPage({ creatorId }: { creatorId: string }) {
  const found = useLiveQuery(() => findCreator(creatorId).catch(unreadable), [creatorId]);
  if (found === undefined || found === 'unreadable') {
    return <main className="main">{found === undefined ? <LoadingRows /> : <UnreadableNotice />}</main>;
  }
  return 'file' in found ? <CreatorFileView file={found.file} /> : <Nowhere creatorId={creatorId} found={found} />;
}

function unreadable(error: unknown): 'unreadable' {
  console.error('The creator could not be read', error);
  return 'unreadable';
}
