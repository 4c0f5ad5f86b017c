import { dealNames } from '@/components/inspection/known/offer-words';
import { latestQuote } from '@/components/inspection/latest-quote';
import { PriceBand } from '@/components/inspection/price-band';
import { Unknown } from '@/components/shortlist/unknown';
import { fullDay } from '@/components/words/dates';
import { yuan } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { Inspection } from '@/lib/shortlist/inspection';
import { priceHistory, type StandingOffer } from '@/lib/shortlist/price-history';

/** What the market asks for such an account, and every price that was read or told, with when and by whom. */
export function PricesSection({ inspection: { dossier, report } }: { inspection: Inspection }) {
  const offers = priceHistory(dossier.quotes ?? []);
  const quote = latestQuote(dossier.quotes ?? []);
  const kind = quote === undefined ? 'image' : quote.kind;
  return (
    <>
      {report.price && (
        <PriceBand
          kind={kind}
          band={kind === 'image' ? report.price.imageYuan : report.price.videoYuan}
          quote={quote}
        />
      )}
      <section className="sec">
        <h2>{say('creator_prices_over_time')}</h2>
        {offers.length === 0 ? <p className="lack">{say('creator_prices_none')}</p> : <Offers offers={offers} />}
      </section>
    </>
  );
}

const Offers = ({ offers }: { offers: StandingOffer[] }) => (
  <table className="plain">
    <caption className="sr">{say('creator_prices_over_time')}</caption>
    <thead>
      <tr>
        <th scope="col">{say('creator_scores_day')}</th>
        <th scope="col" className="n">
          {say('price_image_note')}
        </th>
        <th scope="col" className="n">
          {say('price_video_note')}
        </th>
        <th scope="col">{say('known_deal')}</th>
        <th scope="col">{say('known_told_by')}</th>
      </tr>
    </thead>
    <tbody>
      {offers.map(offer => (
        <tr key={offer.at + offer.from + offer.deal}>
          <th scope="row">{days(offer)}</th>
          <Price value={offer.image} />
          <Price value={offer.video} />
          <td>{say(dealNames[offer.deal])}</td>
          <td className="wrap">
            <bdi>{offer.toldBy ?? nameOf('source', offer.from)}</bdi>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const days = ({ since, at }: StandingOffer): string =>
  since === at ? fullDay(at) : say('creator_prices_span', { since: fullDay(since), until: fullDay(at) });

const Price = ({ value }: { value: number | undefined }) => (
  <td className="n">{value === undefined ? <Unknown /> : yuan(value)}</td>
);
