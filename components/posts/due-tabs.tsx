import { useLiveQuery } from 'dexie-react-hooks';
import { CampaignTabs } from '@/components/campaign/campaign-tabs';
import type { CampaignData } from '@/components/campaign/use-campaign';
import type { CampaignPart } from '@/components/shortlist/place';
import { useNow } from '@/components/words/use-now';
import { type KnownNote, knownNotes } from '@/lib/shortlist/known-notes';
import { useDue } from './use-due';

const NONE: ReadonlyMap<string, KnownNote> = new Map();

/** The campaign's parts with the count of posts to open now, as the posts' part lists them. */
export function DueTabs({ data, current }: { data: CampaignData; current: CampaignPart }) {
  const { listId, publications } = data;
  const linked = publications.map(({ creatorId, postId }) => `${creatorId} ${postId}`).join();
  // The notes are read anew only where others are linked, or they were read from their pages again.
  const notes = useLiveQuery(() => knownNotes(publications), [linked]) ?? NONE;
  const due = useDue(data, notes, useNow());
  return <CampaignTabs listId={listId} current={current} due={due.length} />;
}
