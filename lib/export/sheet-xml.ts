import { beijingSerial } from './beijing';
import type { Cell, Kind } from './column';
import { headerStyle, styleOf, wrappedStyle } from './workbook-styles';
import { cellText, workbookText, xmlText } from './xml-text';

/** One sheet of a workbook. A row is asked for when it is written. */
export interface Sheet {
  name: string;
  columns: {
    header: string;
    kind: Kind;
    width: number;
    wrap?: true;
    /** What the cells of each row hold where a column holds several kinds. */
    kinds?: readonly (Kind | undefined)[];
  }[];
  rows: Iterable<readonly Cell[]>;
  /** So many columns on the left stay in view, as the header does. */
  frozen: number;
}

/** Rows that are written at a time, a few milliseconds each. */
const AT_ONCE = 200;

/** Excel opens no more links in one sheet; the addresses beyond stay as texts. */
const MOST_LINKS = 65_530;

/** The columns' letters: A … Z, AA … */
const letters = (place: number): string =>
  (place < 26 ? '' : letters(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));

/** A sheet's XML in parts, and with the last of them the addresses of its links in `links`, for the file beside it. */
export function* sheetXml({ columns, rows, frozen }: Sheet, links: string[]): Generator<string> {
  const at = columns.map((_, place) => letters(place));
  const linked: string[] = [];
  yield head(columns, frozen);
  yield `<row r="1">${columns.map(({ header }, place) => textXml(`${at[place]}1`, headerStyle, header)).join('')}</row>`;
  let part = '';
  let line = 1;
  for (const row of rows) {
    line += 1;
    let cells = '';
    for (const [place, column] of columns.entries()) {
      const value = row[place];
      const ref = `${at[place]}${line}`;
      cells += cellXml(ref, column, column.kinds?.[line - 2] ?? column.kind, value);
      if (column.kind === 'link' && typeof value === 'string' && value !== '' && links.length < MOST_LINKS) {
        links.push(value);
        linked.push(ref);
      }
    }
    part += `<row r="${line}">${cells}</row>`;
    if (line % AT_ONCE === 0) {
      yield part;
      part = '';
    }
  }
  yield `${part}</sheetData>${linksXml(linked)}</worksheet>`;
}

function head(columns: Sheet['columns'], frozen: number): string {
  const left = frozen > 0 ? ` xSplit="${frozen}"` : '';
  const pane = frozen > 0 ? 'bottomRight' : 'bottomLeft';
  const widths = columns.map(
    ({ width }, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<sheetViews><sheetView workbookViewId="0"><pane${left} ySplit="1" topLeftCell="${letters(frozen)}2" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.join('')}</cols><sheetData>`
  ].join('');
}

/** Unknown is an empty cell, and so is a number that is none. Formulas are never written: a text is a text, whatever it begins with. */
function cellXml(ref: string, { wrap }: Sheet['columns'][number], kind: Kind, value: Cell): string {
  if (value === undefined || value === '') return '';
  const style = wrap ? wrappedStyle : styleOf(kind, value);
  if (typeof value === 'string' && kind !== 'date') return textXml(ref, style, value);
  const figure = typeof value === 'string' ? beijingSerial(value) : rounded(value, kind);
  return Number.isFinite(figure) ? `<c r="${ref}" s="${style}"><v>${figure}</v></c>` : '';
}

/** What the CSV has: hundredths, shares to four places of a percent. */
const rounded = (value: number, kind: Kind): number => Number(value.toFixed(kind === 'percent' ? 6 : 2));

const textXml = (ref: string, style: number, text: string): string =>
  `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(workbookText(text))}</t></is></c>`;

const linksXml = (refs: readonly string[]): string =>
  refs.length === 0
    ? ''
    : `<hyperlinks>${refs.map((ref, n) => `<hyperlink ref="${ref}" r:id="rId${n + 1}"/>`).join('')}</hyperlinks>`;

/** The file beside a sheet that says where its links lead. */
export const linkTargets = (links: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
    ...links.map(
      (address, n) =>
        `<Relationship Id="rId${n + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${xmlText(address)}" TargetMode="External"/>`
    ),
    '</Relationships>'
  ].join('');
