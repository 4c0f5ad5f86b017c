import { priceOf } from '@/lib/benchmarks/price';
import type { Quote } from '@/lib/evidence/marketplace';
import { ask } from './ask';
import { engagementRate } from './engagement';
import { basisOf, followers } from './header';
import type { Outcome, Subject } from './measure';
import { lacking } from './missing';
import { niche } from './niche';

/** Whether a price is for a paid post; what a gift, a base fee or a bundle costs says little of it. */
export const isForPaidPost = ({ deal }: Quote): boolean => deal === undefined || deal === 'paid-post';

/** The latest price asked for each kind of note, for paid posts where there is one; of two at the same moment the lower. */
export function quotes({ dossier }: Subject): Outcome<Quote[]> {
  const given = dossier.quotes ?? [];
  const paid = given.filter(isForPaidPost);
  const all = paid.length > 0 ? paid : given;
  const latest = (['image', 'video'] as const).flatMap(kind =>
    all
      .filter(quote => quote.kind === kind)
      .sort((one, other) => Date.parse(other.at) - Date.parse(one.at) || one.priceYuan - other.priceYuan)
      .slice(0, 1)
  );
  const [first] = latest;
  if (first === undefined) return lacking('enter-price');
  const yuan = latest.map(({ priceYuan }) => priceYuan);
  return {
    value: latest,
    low: Math.min(...yuan),
    high: Math.max(...yuan),
    n: latest.length,
    full: 1,
    from: basisOf(first.from)
  };
}

/** What one image note usually costs at this size, niche and engagement, in yuan; an estimate. */
export const imagePrice = (subject: Subject): Outcome => price(subject, 'image');

/** What one video note usually costs at this size, niche and engagement, in yuan; an estimate. */
export const videoPrice = (subject: Subject): Outcome => price(subject, 'video');

function price(subject: Subject, kind: Quote['kind']): Outcome {
  const size = ask(subject, followers);
  if ('missing' in size) return size;
  const theme = ask(subject, niche);
  const rate = ask(subject, engagementRate);
  const band = priceOf(kind, size.value, {
    ...(!('missing' in theme) && { niche: theme.value }),
    ...(!('missing' in rate) && { rate: rate.value })
  });
  return { ...band, n: 1, full: 1, from: 'estimate', ...(size.quotes && { quotes: size.quotes }) };
}
