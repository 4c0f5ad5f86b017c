/** Where the data begins in a dump: after the name it is kept under, in a script or a console line. */
const ASSIGNED = /__INITIAL_STATE__\s*=\s*|^\s*(?:var|let|const)\s+\w+\s*=\s*/;
const TOKEN =
  /\s*(?:(?<string>"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*')|(?<number>-?(?:\d[\d.eE+-]*|Infinity))|(?<made>new (?:Set|Map)\s*\()|(?<word>[A-Za-z_$][\w$]*|!0|!1)|(?<mark>[[\]{}:,()]))/y;
const WORDS: Record<string, unknown> = { true: true, '!0': true, false: false, '!1': false, null: null, NaN: null };

/**
 * The data in the text of a state dump: JSON, or the JavaScript literal of a page's script with `undefined`, sets and maps, whatever
 * stands behind it. A set becomes a list, a map with texts for keys an object. Throws on a dump that breaks off.
 */
export function parseStateDump(text: string): unknown {
  const whole = parseJson(text);
  if (whole !== undefined) return placed(typeof whole === 'string' ? parseStateDump(whole) : whole);
  const assigned = ASSIGNED.exec(text);
  return placed(parseLiteral(text, assigned ? assigned.index + assigned[0].length : text.search(/[[{]/)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A part of the state that was dumped alone, put where it belongs. */
function placed(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if ('__INITIAL_STATE__' in data) return data.__INITIAL_STATE__;
  if ('userPageData' in data || 'user_page_data' in data) return { user: data };
  if ('noteDetailMap' in data || 'note_detail_map' in data) return { note: data };
  return data;
}

function parseLiteral(text: string, start: number): unknown {
  TOKEN.lastIndex = Math.max(0, start);
  const next = () => {
    const found = TOKEN.exec(text)?.groups;
    if (!found) throw new Error('The state is no data that can be read, or it breaks off.');
    return found;
  };
  let token = next();
  const step = () => {
    token = next();
  };
  const list = (end: string, take: () => void) => {
    for (step(); token.mark !== end; ) {
      take();
      step();
      if (token.mark === ',') step();
      else if (token.mark !== end) throw new Error('The state is no data that can be read.');
    }
  };
  const value = (): unknown => {
    if (token.string !== undefined) return unquoted(token.string);
    if (token.number !== undefined) return Number(token.number);
    if (token.mark === '[') {
      const items: unknown[] = [];
      list(']', () => items.push(value()));
      return items;
    }
    if (token.mark === '{') return record();
    if (token.made !== undefined) return made(token.made);
    if (token.word === 'void') step();
    else if (token.word !== 'undefined' && !(token.word !== undefined && token.word in WORDS))
      throw new Error('The state is no data that can be read.');
    return WORDS[token.word ?? ''];
  };
  const record = () => {
    const entries: [string, unknown][] = [];
    list('}', () => {
      const name = token.string === undefined ? (token.word ?? token.number ?? '') : unquoted(token.string);
      step();
      step();
      entries.push([name, value()]);
    });
    return Object.fromEntries(entries);
  };
  const made = (kind: string) => {
    const [items = []] = ((): unknown[] => {
      const given: unknown[] = [];
      list(')', () => given.push(value()));
      return given;
    })();
    const isMap = kind.includes('Map') && Array.isArray(items) && items.every(item => typeof item?.[0] === 'string');
    return isMap ? Object.fromEntries(items) : items;
  };
  return value();
}

/** A literal's text; what JSON does not know of JavaScript's escapes is rewritten first. */
function unquoted(literal: string): string {
  const inside = literal
    .slice(1, -1)
    .replace(/\\x([0-9a-f]{2})|\\([\s\S])|(["\n\r\t])/gi, (all, hex, escaped, bare) => {
      if (hex) return `\\u00${hex}`;
      if (bare) return JSON.stringify(bare).slice(1, -1);
      return /["\\/bfnrtu]/.test(escaped) ? all : escaped;
    });
  return JSON.parse(`"${inside}"`);
}
