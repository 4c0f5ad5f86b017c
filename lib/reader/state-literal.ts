/** The strings of the literal, or what in it is JavaScript but not JSON. An unclosed string runs to the end, so this is linear. */
const TOKENS = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|new \w+\((\)?)|[);]|\b(?:undefined|NaN)\b/g;
/** How the script begins that sets the state, seen behind a mark of the server (2026-05); others only ask for it. */
export const STATE = /^\s*(?:window\.__SSR__=\w+;?\s*)?window\.__INITIAL_STATE__\s*=/;

/** The data in the text of a `window.__INITIAL_STATE__=` script, sets as arrays; undefined where the text is not one or is cut off. */
export function parseStateLiteral(text: string): unknown {
  const literal = text.replace(STATE, '').replace(TOKENS, (token, closed) => {
    if (token.startsWith('"')) return token;
    if (token.startsWith('new')) return closed ? '[]' : '';
    return token.length > 1 ? 'null' : '';
  });
  try {
    return JSON.parse(literal);
  } catch {
    return undefined;
  }
}
