const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What a Vue ref holds; anything else is itself. */
function unref(value: unknown): unknown {
  if (!isRecord(value) || !('__v_isRef' in value || '_rawValue' in value || '_value' in value)) return value;
  return unref(value.value ?? value._value ?? value._rawValue);
}

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/** The value at a path of camelCase names, each of which may stand in snake_case or in a ref; undefined where the path breaks. */
export function at(node: unknown, ...path: string[]): unknown {
  let value = unref(node);
  for (const name of path) {
    if (!isRecord(value)) return undefined;
    value = unref(value[name] ?? value[snake(name)]);
  }
  return value ?? undefined;
}

/** The text at a path, trimmed; undefined where there is none. */
export function textAt(node: unknown, ...path: string[]): string | undefined {
  const value = at(node, ...path);
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** The 24 hex digits at a path, in lower case. */
export function idAt(node: unknown, ...path: string[]): string | undefined {
  const text = textAt(node, ...path)?.toLowerCase();
  return text !== undefined && /^[0-9a-f]{24}$/.test(text) ? text : undefined;
}

/** The list at a path; a list that was written as an object ("0": …) counts as one. */
export function listAt(node: unknown, ...path: string[]): unknown[] {
  const value = at(node, ...path);
  if (Array.isArray(value)) return value.map(unref);
  return isRecord(value) ? Object.values(value).map(unref) : [];
}
