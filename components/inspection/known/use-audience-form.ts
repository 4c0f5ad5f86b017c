import { useState } from 'react';
import { edit } from '@/components/inspection/edit';
import type { Save } from '@/components/inspection/save';
import { instant } from '@/components/words/instant';
import { AUDIENCE_FIGURES, audienceTexts, unfinishedAudience } from '@/lib/shortlist/audience-texts';
import type { Entry } from '@/lib/shortlist/entry';
import { readAudience } from '@/lib/shortlist/read-audience';

const NONE = Object.fromEntries(AUDIENCE_FIGURES.map(figure => [figure, null]));

/** The form of the user's own audience figures, kept on every keystroke: as it was left, or with what is known. */
export function useAudienceForm(entry: Entry, save: Save) {
  const [texts, setTexts] = useState(() => {
    const now = instant();
    return unfinishedAudience(entry, now) ?? audienceTexts(entry.audience, now);
  });
  const write = (changed: Record<string, string>) => {
    const next = { ...texts, ...changed };
    setTexts(next);
    const { figures, isRead } = readAudience(next, instant());
    const draft = isRead ? {} : { draft: next };
    void save(() => edit(entry.creatorId, { field: 'audience', figures: { ...NONE, ...figures }, ...draft }));
  };
  return { texts, write, problems: readAudience(texts, instant()).problems };
}
