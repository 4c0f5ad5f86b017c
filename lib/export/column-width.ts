/** Han and full-width signs take two places. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/gu;

const NARROWEST = 8;
const WIDEST = 44;

/** A column's width in digits of the standard font, so that header and cells fit; a long text is cut off. */
export function columnWidth(texts: readonly string[]): number {
  const longest = Math.max(...texts.map(text => text.length + (text.match(WIDE)?.length ?? 0)));
  return Math.min(WIDEST, Math.max(NARROWEST, longest)) + 2;
}
