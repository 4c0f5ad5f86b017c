import type { Count } from '@/lib/evidence/count';
import { LABEL } from '@/lib/reader/bounds';
import { textOf } from '@/lib/reader/texts';
import type { Piece } from './pieces';
import type { Plan } from './plan';
import type { Stated } from './statements';

/** What the page says of the creator as such. Prices are in yuan. */
export interface HeaderRead {
  nickname?: string;
  redId?: string;
  /** Whose profile the page links the 小红书号 to. */
  linkedId?: string;
  followers?: Count;
  likesAndCollects?: Count;
  prices: { image?: number; video?: number };
  orders: { image?: Orders; video?: Orders };
  businessPostCount?: number;
  healthLevel?: 'excellent' | 'normal' | 'abnormal';
  countedUntil?: string;
}
type Orders = 'open' | 'paused' | 'not-allowed';

const RED_ID = /^小红书(?:号|ID|账号)\s?:?\s?(.*)$/i;
const PLAIN_RED_ID = /^[\w.-]{2,40}$/;
const COUNTED_UNTIL = /^数据更新至/;
const PROFILE = /\/user\/profile\/([0-9a-f]{24})/i;
/**
 * A price without a unit may be in 分. It is not where the other price has one and is near: a video costs 1.1 to 2.4 images, and a
 * price in 分 would be this many times the other one and more.
 */
const FAR_OFF = 50;

/** The header, with the prices that could not be told in `drift`. */
export function readHeader(document: Document, plan: Plan, said: Stated): { header: HeaderRead; drift: string[] } {
  const red = redIdOn(plan);
  const nickname = textOf(document.body, '.blogger-name, [class*="blogger-name"]', LABEL);
  const linkedId = PROFILE.exec(red?.element.closest('a')?.getAttribute('href') ?? '')?.[1]?.toLowerCase();
  const { prices, orders, drift } = pricesIn(said);
  const facts = {
    nickname,
    redId: red?.redId,
    linkedId,
    followers: said.get('followers'),
    likesAndCollects: said.get('likesAndCollects'),
    businessPostCount: said.get('businessPostCount'),
    healthLevel: said.get('healthLevel'),
    countedUntil: countedUntil(plan)
  };
  // An absent fact is no key.
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Omit<
    HeaderRead,
    'prices' | 'orders'
  >;
  return { header: { ...known, prices, orders }, drift };
}

/** "小红书号:ali_skin", in one text or in two. */
function redIdOn(plan: Plan): { redId: string; element: Element } | undefined {
  for (const [place, piece] of plan.pieces.entries()) {
    const rest = piece.kind === 'text' ? RED_ID.exec(piece.text)?.[1] : undefined;
    if (rest === undefined) continue;
    const value: Piece | undefined = rest ? { ...piece, text: rest } : plan.pieces[place + 1];
    if (value && PLAIN_RED_ID.test(value.text)) return { redId: value.text, element: value.element };
  }
  return undefined;
}

function countedUntil(plan: Plan): string | undefined {
  const days = plan.pieces.flatMap((piece, place) => {
    const before = plan.pieces[place - 1]?.text ?? '';
    return piece.kind === 'day' && COUNTED_UNTIL.test(COUNTED_UNTIL.test(piece.text) ? piece.text : before)
      ? piece.day
      : [];
  });
  return new Set(days).size === 1 ? days[0] : undefined;
}

function pricesIn(said: Stated): Pick<HeaderRead, 'prices' | 'orders'> & { drift: string[] } {
  const read: ReturnType<typeof pricesIn> = { prices: {}, orders: {}, drift: [] };
  const stated = { image: said.get('imagePrice'), video: said.get('videoPrice') };
  for (const kind of ['image', 'video'] as const) {
    const [own, other] = [stated[kind], stated[kind === 'image' ? 'video' : 'image']];
    if (!own) continue;
    if ('orders' in own) {
      read.orders[kind] = own.orders;
    } else if (!own.isMarked && !(other && 'yuan' in other && other.isMarked && !isFarOff(own.yuan, other.yuan))) {
      read.drift.push(`${kind}Price`);
    } else {
      read.prices[kind] = own.yuan;
      read.orders[kind] = 'open';
    }
  }
  return read;
}

const isFarOff = (one: number, other: number): boolean => one / other > FAR_OFF || other / one > FAR_OFF;
