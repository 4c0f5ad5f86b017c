import type { Save } from '@/components/inspection/save';
import { say } from '@/components/words/words';
import type { Quote } from '@/lib/evidence/marketplace';
import type { Report } from '@/lib/report/report';
import { parsePrice } from '@/lib/shortlist/amounts';
import type { Entry } from '@/lib/shortlist/entry';
import { DEALS } from '@/lib/shortlist/offer-texts';
import { type Offer, offersOf } from '@/lib/shortlist/offers';
import { DayField } from './day-field';
import { dealNames } from './offer-words';
import { OtherOffers } from './other-offers';
import { PickField } from './pick-field';
import { TextField } from './text-field';
import { ToldByField } from './told-by-field';
import { UnitSlipQuestion } from './unit-slip-question';
import { useOfferForm } from './use-offer-form';

interface Props {
  entry: Entry;
  /** All that is known, the marketplace's too. */
  quotes: Quote[];
  market: Report['price'];
  save: Save;
  onRemove: (offer: Offer) => void;
}

const kinds = [
  { kind: 'image', id: 'field-image-price', label: 'field_image_price' },
  { kind: 'video', id: 'field-video-price', label: 'field_video_price' }
] as const;

/** What the creator asks for one note, in yuan, with the deal, the day and who told it; below it the prices of other days. */
export function PricesForm({ entry, quotes, market, save, onRemove }: Props) {
  const { texts, given, write, writeNew, change } = useOfferForm(entry, save);
  const { deal = 'paid-post', on = '', toldBy = '' } = texts;
  const others = offersOf(quotes).filter(({ at, from }) => from !== 'user' || !given.includes(at));
  return (
    <>
      <div className="grid in-2">
        {kinds.map(({ kind, id, label }) => {
          const text = texts[kind] ?? '';
          return (
            <TextField
              key={kind}
              id={id}
              label={say(label)}
              unit={{ before: '¥' }}
              isFigure
              text={text}
              problem={parsePrice(text) === 'unclear' ? say('field_price_unclear', { text }) : undefined}
              onType={typed => write(kind, typed)}
            />
          );
        })}
      </div>
      {market &&
        deal === 'paid-post' &&
        kinds.map(({ kind, id }) => (
          <UnitSlipQuestion
            key={kind}
            text={texts[kind] ?? ''}
            band={kind === 'image' ? market.imageYuan : market.videoYuan}
            field={id}
            onCorrect={text => write(kind, text)}
          />
        ))}
      <div className="grid in-2">
        <PickField
          label={say('known_deal')}
          choices={DEALS.map(value => ({ value, words: say(dealNames[value]) }))}
          chosen={deal}
          onChoose={value => write('deal', value)}
        />
        <DayField label={say('known_given_on')} day={on} onChange={day => write('on', day)} />
      </div>
      <ToldByField text={toldBy} onType={text => write('toldBy', text)} example={say('known_told_by_price')} />
      {deal !== 'paid-post' && <p className="hint">{say('known_deal_effect')}</p>}
      <OtherOffers offers={others} onChange={change} onRemove={onRemove} />
      {given.length > 0 && (
        <button type="button" className="link another" onClick={writeNew}>
          {say('known_another_price')}
        </button>
      )}
    </>
  );
}
