import { linksIn } from './links';
import type { Role } from './roles';
import type { Row } from './row';
import type { Sheet } from './sheet';
import type { Vocabulary } from './vocabulary';

/** Rows looked at for the names of the columns; many sheets have a title above. */
const HEAD = 20;
/** Rows looked at to tell a column of links by its cells. */
const SAMPLE = 200;

export interface Column {
  /** As the sheet names it; absent where no row holds names. */
  name?: string;
  /** The first cell that says anything. */
  sample: string;
  role?: Role;
  /** One of our own columns of facts, which are never taken from a sheet. */
  isFact?: true;
}

/** A sheet understood as a table: what each column is used for, and the rows below the names with their numbers in the file. */
export interface Table {
  columns: Column[];
  rows: Row[];
}

/** The first sheet of a file that holds creators, its columns known by their names, the one of links by its cells where no name says it. */
export function tableIn(sheets: readonly Sheet[], vocabulary: Vocabulary): Table | 'no-ids' | 'header-only' {
  const tables = sheets.map(sheet => tableOf(sheet, vocabulary));
  return tables.find(table => typeof table === 'object') ?? tables[0] ?? 'no-ids';
}

function tableOf({ rows }: Sheet, vocabulary: Vocabulary): Table | 'no-ids' | 'header-only' {
  const head = headRow(rows, vocabulary);
  const names = (head === undefined ? undefined : rows[head]?.cells) ?? [];
  const below = rows.slice(head === undefined ? 0 : head + 1);
  if (below.length === 0) return 'header-only';
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), names.length);
  const columns = Array.from({ length: width }, (_, place): Column => {
    const name = names[place]?.trim();
    const sample = below.find(({ cells }) => cells[place]?.trim())?.cells[place]?.trim() ?? '';
    return { ...(name && { name }), sample: withoutQuery(sample) };
  });
  const found = withRoles(columns, vocabulary);
  if (!found.some(({ role }, place) => role === 'id' && linked(below, place) > 0)) {
    const links = columns.map((_, place) => linked(below, place));
    const most = Math.max(...links);
    const best = found[links.indexOf(most)];
    if (most === 0 || !best) return 'no-ids';
    best.role = 'id';
  }
  return { columns: found, rows: below };
}

/** A token in an address belongs to a person’s session: it is not even shown. */
const withoutQuery = (text: string): string => text.replaceAll(/(https?:\/\/[^\s?#]+)[?#]\S*/gi, '$1');

/** The row with the most names that are known; undefined where none has any. A row that means a creator holds no names. */
function headRow(rows: readonly Row[], vocabulary: Vocabulary): number | undefined {
  let best: { place: number; known: number } | undefined;
  for (const [place, { cells }] of rows.slice(0, HEAD).entries()) {
    if (cells.some(cell => linksIn(cell).ids.length > 0)) break;
    const known = cells.filter(cell => vocabulary.roleOf(cell) !== undefined).length;
    if (known > (best?.known ?? 0)) best = { place, known };
  }
  return best?.place;
}

/** Links may stand in several columns, any other use in the first that is named so. */
function withRoles(columns: Column[], vocabulary: Vocabulary): Column[] {
  const taken = new Set<Role>();
  return columns.map(column => {
    const role = column.name === undefined ? undefined : vocabulary.roleOf(column.name);
    if (role === 'fact') return { ...column, isFact: true };
    if (role === undefined || (role !== 'id' && taken.has(role))) return column;
    taken.add(role);
    return { ...column, role };
  });
}

const linked = (rows: Table['rows'], place: number): number =>
  rows.slice(0, SAMPLE).filter(({ cells }) => {
    const { ids, short } = linksIn(cells[place] ?? '');
    return ids.length + short.length > 0;
  }).length;
