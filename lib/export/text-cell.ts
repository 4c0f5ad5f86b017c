/** CR, and what no spreadsheet shows: control characters but tab and LF (NUL ends a text), broken surrogates, non-characters. */
const UNREADABLE = /\r\n?|(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * Starts that Excel, WPS, Google Sheets or LibreOffice read as a formula, also behind blanks and invisible characters and in the
 * full-width forms that Excel accepts in East Asian locales; tab, CR and LF are OWASP's. A text that starts with apostrophes
 * before such a start counts too, so that taking one apostrophe off always gives the text back.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Z}\p{Cf}\u115f\u1160\u3164\uffa0]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;

/** Figures, amounts, fractions, dates and times, with an exponent or am/pm at the end: "0755", "1e5", "3-4", "3月4日", "10:30 pm". */
const FIGURE = /^[\d.,:/%\-\s¥$€£年月日时分]+(?:e[+-]?\d+|[ap]m?)?$/i;
const MONTH = /^[\d\s.,/-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\d\s.,/-]*$/i;

/** Nothing to leave out: told in a tenth of the time. */
const PLAIN = /^[ -~]*$/;

/** The text as it can stand in a sheet: without what no spreadsheet can hold, its line breaks as LF. */
export const readable = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(UNREADABLE, found => (found.startsWith('\r') ? '\n' : ''));

/**
 * A text that stays the same text when a spreadsheet opens the file. A formula's start gets an apostrophe. What would become a
 * number or date (an id of 24 digits would turn into 6.0E+23) gets a tab at its end, as Alipay's and WeChat's statements have
 * it: Excel and WPS then keep the text and show nothing of the tab, and a reader that trims has the value back. An apostrophe
 * there would be seen, and `="…"` is a formula.
 */
export function textCell(text: string): string {
  const kept = readable(text);
  if (FORMULA.test(kept)) return `'${kept}`;
  return readsAsValue(kept.normalize('NFKC').trim()) ? `${kept}\t` : kept;
}

/** The text that a cell of our sheets holds: what `textCell` put there to keep it a text is taken off. */
export function heldText(cell: string): string {
  if (cell.startsWith("'") && FORMULA.test(cell)) return cell.slice(1);
  return cell.endsWith('\t') && readsAsValue(cell.normalize('NFKC').trim()) ? cell.slice(0, -1) : cell;
}

const readsAsValue = (text: string): boolean =>
  /\d/.test(text) ? FIGURE.test(text) || MONTH.test(text) : /^(?:true|false)$/i.test(text);
