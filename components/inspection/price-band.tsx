import type { CSSProperties } from 'react';
import { aboutYuan, aboutYuanRange, yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Quote } from '@/lib/evidence/marketplace';
import type { PriceBand as Band } from '@/lib/report/report';
import { priceScale } from './price-scale';

interface BandStyle extends CSSProperties {
  '--a': number;
  '--b': number;
}

interface Props {
  kind: 'image' | 'video';
  band: Band;
  quote: Quote | undefined;
}

/** What the market asks for such an account on a log scale, with the quote as a diamond. An estimate, and labelled so. */
export function PriceBand({ kind, band, quote }: Props) {
  const scale = priceScale(band, quote?.priceYuan);
  const style: BandStyle = { '--a': scale.low, '--b': scale.high };
  const middleHides = scale.quote !== undefined && Math.abs(scale.quote - scale.value) < 22;
  return (
    <section className="sec price">
      <div className="h2">
        <h2>{say('price_title')}</h2>
        <span className="chip line">{say('price_estimate')}</span>
        <span className="end num">
          {say(kind === 'image' ? 'price_image_note' : 'price_video_note')} {aboutYuanRange(band.low, band.high)}
        </span>
      </div>
      <div className="band" style={style}>
        {!middleHides && (
          <span className="lab" style={{ left: `${scale.value}%` }}>
            {say('price_middle', { price: aboutYuan(band.value) })}
          </span>
        )}
        {quote !== undefined && scale.quote !== undefined && (
          <span className="lab w" style={labelPlace(scale.quote)}>
            {say(quote.from === 'marketplace' ? 'price_quote_marketplace' : 'price_quote', {
              price: yuan(quote.priceYuan)
            })}
          </span>
        )}
        <span className="in" />
        <span className="m" style={{ left: `${scale.value}%` }} />
        {scale.quote !== undefined && <span className="quote" style={{ left: `${scale.quote}%` }} />}
      </div>
      <div className="ends num">
        <span>{yuan(scale.ends[0])}</span>
        <span className="s12">{say('price_how_often')}</span>
        <span>{yuan(scale.ends[1])}</span>
      </div>
    </section>
  );
}

/** A label near an end leans inwards, so that it stays inside the card. */
function labelPlace(place: number): CSSProperties {
  if (place < 10) return { left: 0, transform: 'none' };
  return place > 90 ? { left: 'auto', right: 0, transform: 'none' } : { left: `${place}%` };
}
