import { useLiveQuery } from 'dexie-react-hooks';
import type { Moment } from '@/lib/evidence/post';
import { everyCampaign, type KeptCampaign } from '@/lib/shortlist/every-campaign';
import { knownNotes } from '@/lib/shortlist/known-notes';
import { allLists } from '@/lib/shortlist/lists';
import type { PlanQuarter } from '@/lib/shortlist/plan-quarter';
import { planQuarters } from '@/lib/shortlist/plan-quarters';
import type { Shortlist } from '@/lib/shortlist/shortlist';

/** All campaigns with what came of them, the lists, and the plan of the year. */
export interface EveryCampaign {
  kept: KeptCampaign[];
  lists: (Shortlist & { size: number })[];
  plan: PlanQuarter[];
  /** When linked notes came out as their creators' notes have it, by the note's id. */
  publishedAt: ReadonlyMap<string, Moment>;
}

/** All campaigns, kept up to date; undefined until they were read. */
export const useEveryCampaign = (): EveryCampaign | 'unreadable' | undefined =>
  useLiveQuery(() => readAll().catch(unreadable));

async function readAll(): Promise<EveryCampaign> {
  const [kept, lists, plan] = await Promise.all([everyCampaign(), allLists(), planQuarters()]);
  const notes = await knownNotes(kept.flatMap(({ publications }) => publications));
  const published = [...notes].flatMap(([id, note]): [string, Moment][] =>
    note.publishedAt ? [[id, note.publishedAt]] : []
  );
  return { kept, lists, plan, publishedAt: new Map(published) };
}

function unreadable(error: unknown): 'unreadable' {
  console.error('The campaigns could not be read', error);
  return 'unreadable';
}
