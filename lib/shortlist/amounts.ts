export type Typed = number | 'empty' | 'unclear';

const PRICE = /^[¥￥]?\s*(\d+(?:\.\d+)?)\s*(万|萬|w|k|千)?\s*(?:元|块|rmb|yuan)?$/i;
const UNITS: Record<string, number> = { 万: 10_000, 萬: 10_000, w: 10_000, k: 1_000, 千: 1_000 };

/** A price in yuan from what people type: "2900", "¥2,900", "2.9千", "1.2w", "3万元". Above 0; anything else is "unclear". */
export function parsePrice(text: string): Typed {
  const plain = normal(text);
  if (plain === '') return 'empty';
  const [, figure, unit] = PRICE.exec(plain) ?? [];
  if (figure === undefined) return 'unclear';
  const price = Number(figure) * (unit ? (UNITS[unit.toLowerCase()] ?? Number.NaN) : 1);
  return price > 0 && price < 1e9 ? Math.round(price * 100) / 100 : 'unclear';
}

/** An amount as prices are typed, where 0 is one too: nothing paid, nobody bought. */
export const parseAmount = (text: string): Typed =>
  /^[¥￥]?\s*0+(?:\.0*)?\s*(?:元|块|rmb|yuan)?$/i.test(normal(text)) ? 0 : parsePrice(text);

/** Yuan that may be below 0, a loss with a minus before the figure or its "¥" or, as sheets write it, in brackets: "-1,200", "−1200", "(1,200)". */
export function parseBalance(text: string): Typed {
  const plain = normal(text);
  const [, before = '', sign, after = ''] = /^([¥￥]?)\s*([-−–])\s*([^-−–]*)$/.exec(plain) ?? [];
  const loss = /^\((.*)\)$/.exec(plain)?.[1] ?? (sign && before + after);
  const amount = parseAmount(loss ?? plain);
  if (loss === undefined) return amount;
  return typeof amount === 'number' ? 0 - amount : 'unclear';
}

/** How many, 0 or more, as people type it: "12,000", "1.2w"; a part of one is "unclear". */
export function parseTally(text: string): Typed {
  const tally = /[¥￥元块]|rmb|yuan/i.test(text) ? 'unclear' : parseAmount(text);
  return typeof tally === 'number' && !Number.isInteger(tally) ? 'unclear' : tally;
}

/** A share 0…1 from a percentage as people type it: "88", "87.5 %", "0.6%". Anything else is "unclear", a bare "0.88" too: percent or share? */
export function parseShare(text: string): Typed {
  const plain = normal(text);
  if (plain === '') return 'empty';
  const [, figure, sign] = /^(\d+(?:\.\d+)?)\s*(%)?$/.exec(plain) ?? [];
  if (figure === undefined) return 'unclear';
  const share = Number(figure) / 100;
  return share <= 1 && (share === 0 || share >= 0.01 || sign !== undefined) ? share : 'unclear';
}

/** Full-width forms become plain ones; grouping commas go. */
const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replaceAll(/(?<=\d),(?=\d{3})/g, '');
