/** An RFC 4180 reader that shares nothing with the writer: one character after the other, by the grammar; strict about quotes and line ends. */
export function readCsv(file: string): string[][] {
  if (file[0] !== '\ufeff') throw new Error('no BOM');
  const records: string[][] = [];
  let record: string[] = [];
  let at = 1;
  while (at < file.length) {
    const { field, end } = file[at] === '"' ? quotedField(file, at + 1) : plainField(file, at);
    record.push(field);
    if (file[end] === ',') at = end + 1;
    else if (file.startsWith('\r\n', end)) {
      records.push(record);
      record = [];
      at = end + 2;
    } else throw new Error(`neither comma nor CRLF at ${end}`);
  }
  return records;
}

function plainField(file: string, start: number): { field: string; end: number } {
  let end = start;
  while (end < file.length && file[end] !== ',' && file[end] !== '\r') {
    if (file[end] === '"' || file[end] === '\n') throw new Error(`bare quote or LF at ${end}`);
    end += 1;
  }
  return { field: file.slice(start, end), end };
}

function quotedField(file: string, start: number): { field: string; end: number } {
  let field = '';
  let at = start;
  while (at < file.length) {
    if (file[at] !== '"') field += file[at++];
    else if (file[at + 1] === '"') {
      field += '"';
      at += 2;
    } else return { field, end: at + 1 };
  }
  throw new Error('quote never closed');
}

/** What a careful reader of our sheets gets back: one guarding apostrophe or tab taken off. */
export const unguarded = (field: string): string =>
  field.startsWith("'") ? field.replace(GUARDED, '') : field.replace(/\t$/, '');

const GUARDED = /^'(?='*(?:[\t\n]|[\s\p{Z}\p{Cf}ᅟᅠㅤﾠ]*[=+\-@＝＋－＠﹦﹢﹣﹫−]))/u;
