import { linksIn } from './links';
import { MOST_COLUMNS, type Row } from './row';
import { attribute, plainText, tagsOf } from './xml';

/** A row or cell begins, or a piece of a cell's text or value; how a text sounds, as Chinese and Japanese sheets have it, is passed over. */
const PIECE =
  /<(?:\w+:)?(row|c)\b([^>]*)>|<(?:\w+:)?(?:v|t)\b[^>]*>([^<]*)<|<(?:\w+:)?rPh\b[^>]*>[\s\S]*?<\/(?:\w+:)?rPh>/g;
const ROW_NUMBER = /(?:^|\s)r\s*=\s*["'](\d+)/;
const CELL_COLUMN = /(?:^|\s)r\s*=\s*["']([A-Z]+)/;
const CELL_TYPE = /(?:^|\s)t\s*=\s*["'](\w+)/;

/** The rows of a worksheet from its XML; `shared` are the texts of the workbook that cells name by their place. */
export function worksheetRows(xml: string, shared: readonly string[]): Row[] {
  const rows: Row[] = [];
  let row: Row = { number: 0, cells: [] };
  let column = -1;
  let type = 'n';
  for (const [, element, attributes = '', value] of xml.matchAll(PIECE)) {
    if (element === 'row') {
      row = { number: Number(ROW_NUMBER.exec(attributes)?.[1] ?? row.number + 1), cells: [] };
      rows.push(row);
      column = -1;
    } else if (element === 'c') {
      const letters = CELL_COLUMN.exec(attributes)?.[1];
      column = letters === undefined ? column + 1 : columnOf(letters);
      type = CELL_TYPE.exec(attributes)?.[1] ?? 'n';
    } else if (value && column >= 0 && column < MOST_COLUMNS) {
      while (row.cells.length <= column) row.cells.push('');
      row.cells[column] += cellText(type, value, shared);
    }
  }
  return rows;
}

/**
 * Puts addresses that lie behind the words of cells into columns of their own beside the others, where they mean somebody and the words do
 * not: agencies link a creator's name.
 */
export function revealLinks(rows: readonly Row[], xml: string, relations: ReadonlyMap<string, string>): void {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const byNumber = new Map(rows.map(row => [row.number, row]));
  const places = new Map<number, number>();
  for (const tag of tagsOf(xml, 'hyperlink')) {
    const [, letters = '', number] = /^([A-Z]+)(\d+)/.exec(attribute(tag, 'ref') ?? '') ?? [];
    const [column, row] = [columnOf(letters), byNumber.get(Number(number))];
    const address = relations.get(attribute(tag, 'id') ?? '') ?? '';
    if (!row || !meansSomebody(address) || meansSomebody(row.cells[column] ?? '')) continue;
    const place = places.get(column) ?? width + places.size;
    places.set(column, place);
    while (row.cells.length <= place) row.cells.push('');
    row.cells[place] = address;
  }
}

function meansSomebody(text: string): boolean {
  const { ids, short } = linksIn(text);
  return ids.length + short.length > 0;
}

/** "A" is 0, "AA" is 26. */
const columnOf = (letters: string): number =>
  [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function cellText(type: string, value: string, shared: readonly string[]): string {
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e') return '';
  return type === 'n' ? plainFigures(value) : plainText(value);
}

/** "5.5E+2" is 550, 0.1 + 0.2 is 0.3; an id that became a number stays as it is, to be told as what it is. */
function plainFigures(figures: string): string {
  const number = Number(figures);
  return Math.abs(number) < 1e15 ? String(Number(number.toPrecision(15))) : figures;
}
