export type Delimiter = ',' | ';' | '\t';

/** A quote that is opened in this row (1 is the first) and never closed: all that follows would be one cell. */
export interface OpenQuote {
  openQuote: number;
}

/**
 * A text of separated values as rows of cells, by RFC 4180: quoted cells may hold delimiters, doubled quotes and line breaks. A quote inside
 * a cell that does not start with one is a sign like any other. Lines end as CRLF, LF or CR.
 */
export function recordsIn(text: string, delimiter: Delimiter): string[][] | OpenQuote {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      if (end === undefined) return { openQuote: records.length + 1 };
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    const end = cellEnd(text, at, delimiter);
    record.push(cell + text.slice(at, end));
    at = end + 1;
    if (text[end] === delimiter && at < text.length) continue;
    if (text[end] === delimiter) record.push('');
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    records.push(record);
    record = [];
  }
  return records;
}

function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return undefined;
}

function cellEnd(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
