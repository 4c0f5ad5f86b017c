/** The strings of the literal, or what in it is JavaScript but not JSON. An unclosed string runs to the end, so this is linear. */
const TOKENS =
  /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|new (?:Set|Map)\(\)|new (?:Set|Map)\(|\)|\bundefined\b|\bNaN\b|-?\bInfinity\b/g;
const ASSIGNMENT = /^\s*window\.__INITIAL_STATE__\s*=\s*/;

function asJson(token: string): string {
  if (token.startsWith('"')) return token;
  if (token.startsWith('new')) return token.endsWith(')') ? '[]' : '';
  return token === ')' ? '' : 'null';
}

/** The data in the text of a `window.__INITIAL_STATE__=` script, sets as arrays; undefined where the text is not one or is cut off. */
export function parseStateLiteral(text: string): unknown {
  if (!ASSIGNMENT.test(text)) return undefined;
  const literal = text.replace(ASSIGNMENT, '').replace(/[;\s]+$/, '');
  try {
    return JSON.parse(literal.replace(TOKENS, asJson));
  } catch {
    return undefined;
  }
}
