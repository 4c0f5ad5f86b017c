import { shanghaiDay } from '@/lib/evidence/days';
import type { Quote } from '@/lib/evidence/marketplace';
import { parsePrice } from './amounts';
import type { Entry, Texts } from './entry';
import { type Deal, type Offer, quotesOf } from './offers';
import { onDay } from './on-day';

export const DEALS: readonly Deal[] = ['paid-post', 'gift', 'commission', 'bundle'];

/** The form of an offer before anything is written: a paid note, today. `at` tells it from others of its day by the time of day. */
export const blankOffer = (now: string): Texts => ({ deal: 'paid-post', on: shanghaiDay(now), at: now });

/** An offer as the texts of its form. */
export const offerTexts = ({ at, deal, toldBy, image, video }: Offer): Texts => ({
  ...(image !== undefined && { image: String(image) }),
  ...(video !== undefined && { video: String(video) }),
  ...(toldBy !== undefined && { toldBy }),
  deal,
  on: shanghaiDay(at),
  at
});

/** What was typed and is no price yet, as it was left; the first version kept only the two texts. */
export function unfinishedOffer({ drafts }: Entry, now: string): Texts | undefined {
  if (drafts.offer) return drafts.offer;
  const { imagePrice: image = '', videoPrice: video = '' } = drafts;
  const isUnclear = parsePrice(image) === 'unclear' || parsePrice(video) === 'unclear';
  return isUnclear ? { ...blankOffer(now), image, video } : undefined;
}

/**
 * The prices of the form, given on the day that is written in it. `isRead`: all that was typed went into them, so no text has to be
 * kept. Without a day up to that of `now` there is no price.
 */
export function readOffer(texts: Texts, now: string): { quotes: Quote[]; at?: string; isRead: boolean } {
  const { image = '', video = '', toldBy: source = '', on = '', at = now } = texts;
  const given = onDay(on, at, now);
  if (given === undefined) return { quotes: [], isRead: false };
  const [forImage, forVideo, toldBy] = [parsePrice(image), parsePrice(video), source.trim()];
  const quotes = quotesOf({
    at: given,
    from: 'user',
    deal: DEALS.find(deal => deal === texts.deal) ?? 'paid-post',
    ...(toldBy !== '' && { toldBy }),
    ...(typeof forImage === 'number' && { image: forImage }),
    ...(typeof forVideo === 'number' && { video: forVideo })
  });
  const isUnclear = forImage === 'unclear' || forVideo === 'unclear';
  return { quotes, at: given, isRead: !isUnclear && (quotes.length > 0 || toldBy === '') };
}
