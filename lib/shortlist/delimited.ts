/**
 * The lines of a file of separated values, each as its fields; blank lines stay, so that a place is a line's number. Quoted fields may
 * hold the delimiter and doubled quotes, as RFC 4180 says, but no line break: then a stray quote spoils one line and not the file.
 */
export const linesOf = (text: string, delimiter: ',' | ';' | '\t'): string[][] =>
  text.split(/\r\n|\n|\r/).map(line => fieldsOf(line, delimiter));

function fieldsOf(line: string, delimiter: string): string[] {
  const fields: string[] = [];
  let rest = line;
  for (;;) {
    const [whole = '', inner] = /^\s*"((?:[^"]|"")*)"\s*/.exec(rest) ?? [];
    const isQuoted = inner !== undefined && (whole.length === rest.length || rest[whole.length] === delimiter);
    const end = isQuoted ? whole.length : rest.indexOf(delimiter);
    fields.push(isQuoted ? inner.replaceAll('""', '"') : end < 0 ? rest : rest.slice(0, end));
    if (end < 0 || end >= rest.length) return fields;
    rest = rest.slice(end + 1);
  }
}
