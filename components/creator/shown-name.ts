import { creatorName } from '@/components/inspection/creator-name';
import type { CreatorFile } from '@/lib/shortlist/creator-file';

/** What the page called them, else the name on the card that they were added from. */
export const shownName = ({ inspection, entry }: Pick<CreatorFile, 'inspection' | 'entry'>): string => {
  const { nickname, redId } = inspection?.dossier.profile ?? {};
  return creatorName({ nickname: nickname?.value ?? entry.knownAs, redId: redId?.value });
};
