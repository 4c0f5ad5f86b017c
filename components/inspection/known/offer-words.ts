import { day } from '@/components/words/dates';
import { yuan } from '@/components/words/figures';
import { instant } from '@/components/words/instant';
import { nameOf } from '@/components/words/names';
import { type MessageKey, say } from '@/components/words/words';
import type { Source } from '@/lib/evidence/reading';
import type { Deal, Offer } from '@/lib/shortlist/offers';
import type { KnownLine } from './fact-row';

export const dealNames: Record<Deal, MessageKey> = {
  'paid-post': 'deal_paid_post',
  gift: 'deal_gift',
  commission: 'deal_commission',
  bundle: 'deal_bundle'
};

/** When and from whom: the day, and what the user wrote of the source, else its name. */
export const saidWhen = ({
  at,
  from = 'user',
  toldBy
}: {
  at: string;
  from?: Source;
  toldBy?: string | undefined;
}): string[] => [day(at, instant()), toldBy ?? nameOf('source', from)];

/** An offer in words: "image ¥2,900, video ¥4,100", the deal unless it is a paid note, day and source. */
export function offerLine(offer: Offer): KnownLine {
  const { image, video, deal } = offer;
  const prices = [
    ...(image === undefined ? [] : [say('known_image_price', { price: yuan(image) })]),
    ...(video === undefined ? [] : [say('known_video_price', { price: yuan(video) })])
  ];
  return {
    what: prices.join(say('name_separator')),
    tail: [...(deal === 'paid-post' ? [] : [say(dealNames[deal])]), ...saidWhen(offer)]
  };
}
