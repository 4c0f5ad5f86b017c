import { useLiveQuery } from 'dexie-react-hooks';
import type { PartnershipFit } from '@/lib/report/report';
import { inspect } from '@/lib/shortlist/inspection';

/** How well each way of working together fits: none where none is advised, 'unseen' where the creator was never inspected. */
export type Fits = PartnershipFit[] | 'unseen' | 'unreadable' | undefined;

/** The fits of one creator by the report on what is stored, kept up to date; undefined until it was judged. */
export const useFits = (creatorId: string): Fits => useLiveQuery(() => fitsOf(creatorId), [creatorId]);

async function fitsOf(creatorId: string): Promise<Fits> {
  try {
    const inspection = await inspect(creatorId);
    return inspection?.dossier.profile ? inspection.report.partnership : 'unseen';
  } catch (error) {
    console.error('The creator could not be judged', error);
    return 'unreadable';
  }
}
