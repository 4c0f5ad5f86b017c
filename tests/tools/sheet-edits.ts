import { readCsv } from '../export/read-csv';

/** One of our CSV sheets with some cells of one creator written anew, as a spreadsheet would save it; creators and columns by what the sheet calls them. */
export function withCells(sheet: string, creator: string, cells: Record<string, string>): string {
  const [header = [], ...rows] = readCsv(sheet);
  const row = rows.find(record => record.includes(creator));
  if (!row) throw new Error(`The sheet has no ${creator}`);
  for (const [name, text] of Object.entries(cells)) {
    const place = header.indexOf(name);
    if (place < 0) throw new Error(`The sheet has no column ${name}`);
    row[place] = text;
  }
  return [header, ...rows].map(record => `${record.map(quoted).join(',')}\r\n`).join('');
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
