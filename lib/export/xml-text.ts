import { readable } from './text-cell';

/** What Excel takes in one cell, in UTF-16 units. */
const LONGEST = 32_767;

/** "_x0041_" is how a workbook spells a sign by its number; where a text holds just that, its first sign is spelled so. */
const SPELLED = /_(?=x[\da-f]{4}_)/gi;

/** A text as it can stand in a cell of a workbook, cut off with "…" where it is longer than Excel takes. */
export function workbookText(text: string): string {
  const kept = readable(text);
  if (kept.length <= LONGEST) return kept;
  return `${readable(kept.slice(0, LONGEST - 1))}…`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text between tags or quotes of XML. */
export const xmlText = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, sign => entities[sign] ?? sign) : text;

/** The same as the content of a workbook's text element. */
export const cellText = (text: string): string => xmlText(text.replace(SPELLED, '_x005F_'));
