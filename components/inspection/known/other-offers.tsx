import { Dot } from '@/components/inspection/dot';
import { say } from '@/components/words/words';
import type { Offer } from '@/lib/shortlist/offers';
import { offerLine } from './offer-words';

/** Prices of the marketplace shown before the rest is left out: it is read at every visit. */
const READ = 3;

interface Props {
  offers: Offer[];
  onChange: (offer: Offer) => void;
  onRemove: (offer: Offer) => void;
}

/** Prices of other days, the newest first. The user's own can be changed and taken back, the marketplace's cannot. */
export function OtherOffers({ offers, onChange, onRemove }: Props) {
  const read = offers.filter(({ from }) => from !== 'user').slice(0, READ);
  const shown = offers.filter(offer => offer.from === 'user' || read.includes(offer));
  if (shown.length === 0) return null;
  return (
    <section className="others" aria-label={say('known_other_prices')}>
      <h4>{say('known_other_prices')}</h4>
      <ul>
        {shown.map(offer => {
          const { what, tail } = offerLine(offer);
          const name = [what, ...tail].join(say('name_separator'));
          return (
            <li key={offer.at + offer.from + offer.deal}>
              <span className="grow">
                {what}
                {tail.map(part => (
                  <span key={part} className="qq">
                    <Dot />
                    <bdi>{part}</bdi>
                  </span>
                ))}
              </span>
              {offer.from === 'user' && (
                <>
                  <button type="button" className="link" onClick={() => onChange(offer)}>
                    {say('known_edit')}
                    <span className="sr"> {name}</span>
                  </button>
                  <button type="button" className="link quiet" onClick={() => onRemove(offer)}>
                    {say('known_remove')}
                    <span className="sr"> {name}</span>
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
