import { creatorName } from '@/components/inspection/creator-name';
import type { Row } from '@/lib/shortlist/row';

/** What the creator's page called them, else the name on the card or in the sheet that they were added from. */
export const rowName = ({ summary, entry }: Row): string =>
  creatorName({ nickname: summary.nickname ?? entry?.knownAs, redId: summary.redId });

/** Whether the creator's own page was read; of anybody else only the link is known. */
export const isInspected = ({ summary }: Row): boolean => summary.followers !== undefined;
