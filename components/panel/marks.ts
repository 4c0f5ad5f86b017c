import type { PassedCreator } from '@/components/feed/passed-creators';
import { creatorName } from '@/components/inspection/creator-name';
import type { MessageKey } from '@/components/words/words';
import type { KnownCreator } from '@/lib/shortlist/summaries';

/** What the chips choose by; a hidden creator is hidden and nothing else. */
export const marks = ['all', 'new', 'scored', 'listed', 'hidden'] as const;
export type Mark = (typeof marks)[number];

export const markWord: Record<Mark, MessageKey> = {
  all: 'panel_all',
  new: 'panel_new',
  scored: 'panel_scored',
  listed: 'panel_listed',
  hidden: 'panel_hidden'
};

/** Whether a creator of a page, of whom this is known, carries a mark. */
export function carries(mark: Mark, known: KnownCreator | undefined): boolean {
  switch (mark) {
    case 'all':
      return true;
    case 'new':
      return known === undefined;
    case 'scored':
      return known?.summary !== undefined && known.summary.score.value !== null && !known.hidden;
    case 'listed':
      return known !== undefined && known.lists.length > 0 && !known.hidden;
    case 'hidden':
      return known?.hidden ?? false;
  }
}

/** The name on the card, else what their own page said. */
export const nameHere = ({ nickname }: PassedCreator, known: KnownCreator | undefined): string =>
  creatorName({ nickname: nickname ?? known?.summary?.nickname, redId: known?.summary?.redId });
