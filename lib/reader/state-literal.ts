/** The strings of the literal, or what in it is JavaScript but not JSON. An unclosed string runs to the end, so this is linear. */
const TOKENS = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|new Set\((\)?)|\)|\b(?:undefined|NaN)\b/g;
const STATE = /^\s*window\.__INITIAL_STATE__\s*=([\s\S]*?)[;\s]*$/;

/** The data in the text of a `window.__INITIAL_STATE__=` script, sets as arrays; undefined where the text is not one or is cut off. */
export function parseStateLiteral(text: string): unknown {
  const literal = STATE.exec(text)?.[1]?.replace(TOKENS, (token, closed) => {
    if (token.startsWith('"')) return token;
    if (token.startsWith('new')) return closed ? '[]' : '';
    return token === ')' ? '' : 'null';
  });
  try {
    return JSON.parse(literal ?? '');
  } catch {
    return undefined;
  }
}
