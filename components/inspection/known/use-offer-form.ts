import { useState } from 'react';
import { edit } from '@/components/inspection/edit';
import type { Save } from '@/components/inspection/save';
import { instant } from '@/components/words/instant';
import type { Entry, Texts } from '@/lib/shortlist/entry';
import { blankOffer, offerTexts, readOffer, unfinishedOffer } from '@/lib/shortlist/offer-texts';
import { type Offer, offersOf } from '@/lib/shortlist/offers';

interface Form {
  texts: Texts;
  /** The instants that its prices were given at so far: what it keeps stands for all of them. */
  given: string[];
}

/** The form of an offer, kept on every keystroke: the one left unfinished, else the user's latest, else a new one. */
export function useOfferForm(entry: Entry, save: Save) {
  const [form, setForm] = useState(() => firstForm(entry));
  const write = (field: string, text: string) => {
    const now = instant();
    const texts = { ...form.texts, [field]: text };
    const { quotes, at, isRead } = readOffer(texts, now);
    const given = at === undefined || form.given.includes(at) ? form.given : [...form.given, at];
    setForm({ texts, given });
    const draft = isRead ? {} : { draft: texts };
    void save(() => edit(entry.creatorId, { field: 'offer', replaces: form.given, quotes, ...draft }));
  };
  return {
    ...form,
    write,
    writeNew: () => setForm({ texts: blankOffer(instant()), given: [] }),
    change: (offer: Offer) => setForm({ texts: offerTexts(offer), given: [offer.at] })
  };
}

function firstForm(entry: Entry): Form {
  const now = instant();
  const unfinished = unfinishedOffer(entry, now);
  if (unfinished) {
    const { at } = readOffer(unfinished, now);
    return { texts: unfinished, given: at === undefined ? [] : [at] };
  }
  const [latest] = offersOf(entry.quotes);
  return latest ? { texts: offerTexts(latest), given: [latest.at] } : { texts: blankOffer(now), given: [] };
}
