const DEEPEST = 6;
const MOST_KEYS = 80;
const NAME = /^[A-Za-z_$][A-Za-z_$]{0,40}\d{0,3}[A-Za-z_$]{0,40}$/;
const TOKEN = /xsec|token/i;

/** How data is built: an object by its keys, a list by its first item, anything else by its type. */
export type Built = string | [Built?] | { [key: string]: Built };

/** The names and types in data, six levels deep. Keys that are ids are "<id>", other keys that are no names "<key>"; no value is told. */
export function builtAs(data: unknown, depth = 0): Built {
  if (data === null || data === undefined) return 'nothing';
  if (typeof data !== 'object') return typeof data;
  if (depth >= DEEPEST) return Array.isArray(data) ? 'list' : 'object';
  // A list is half a level, so that the fields of a card in a list of lists are still named.
  if (Array.isArray(data)) return data.length > 0 ? [builtAs(data[0], depth + 0.5)] : [];
  const built: Record<string, Built> = {};
  for (const [key, value] of Object.entries(data).slice(0, MOST_KEYS)) {
    if (!TOKEN.test(key)) built[nameOf(key)] ??= builtAs(value, depth + 1);
  }
  return built;
}

function nameOf(key: string): string {
  if (/^[0-9a-f]{24}$/i.test(key)) return '<id>';
  return NAME.test(key) ? key : '<key>';
}
