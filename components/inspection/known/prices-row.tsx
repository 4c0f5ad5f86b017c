import { edit } from '@/components/inspection/edit';
import type { Save } from '@/components/inspection/save';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { parsePrice } from '@/lib/shortlist/amounts';
import type { Inspection } from '@/lib/shortlist/inspection';
import { unfinishedOffer } from '@/lib/shortlist/offer-texts';
import { type Offer, offersInUse, offersOf, quotesOf } from '@/lib/shortlist/offers';
import { FactRow } from './fact-row';
import { offerLine } from './offer-words';
import { PricesForm } from './prices-form';
import { unlocks } from './unlocks';
import { useRemoval } from './use-removal';

/** What the creator asks for: the prices in use, from the user or the marketplace. */
export function PricesRow({ inspection: { entry, dossier, report }, save }: { inspection: Inspection; save: Save }) {
  const quotes = dossier.quotes ?? [];
  const [latest] = offersOf(entry.quotes);
  const { image = '', video = '' } = unfinishedOffer(entry, instant()) ?? {};
  const unfinished = [image, video].filter(text => parsePrice(text) === 'unclear').join(say('name_separator'));
  const draft = entry.drafts.offer && { draft: entry.drafts.offer };
  const removal = useRemoval<Offer>(save, {
    take: ({ at }) => edit(entry.creatorId, { field: 'offer', replaces: [at], quotes: [], ...draft }),
    put: offer => edit(entry.creatorId, { field: 'offer', replaces: [], quotes: quotesOf(offer), ...draft })
  });
  return (
    <FactRow
      fact="prices"
      name={say('known_prices')}
      known={[
        ...offersInUse(quotes).map(offerLine),
        ...(unfinished === '' ? [] : [{ what: say('known_unfinished', { text: unfinished }), tail: [] }])
      ]}
      use={unlocks(report, ['enter-price']) ?? say('known_prices_use')}
      onRemove={latest && (() => removal.remove(latest))}
      onUndo={removal.removed && removal.undo}
    >
      <PricesForm entry={entry} quotes={quotes} market={report.price} save={save} onRemove={removal.remove} />
    </FactRow>
  );
}
