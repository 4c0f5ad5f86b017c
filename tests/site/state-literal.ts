/** What the site's server writes into its state script; more than JSON knows. */
export type StateValue =
  | string
  | number
  | boolean
  | undefined
  | ReadonlySet<StateValue>
  | readonly StateValue[]
  | { readonly [key: string]: StateValue };

const text = (value: string) =>
  JSON.stringify(value).replaceAll('/', '\\u002F').replaceAll('<', '\\u003C').replaceAll('\u2028', '\\u2028');

/** A JavaScript literal with `undefined`, `new Set([])` and `\u002F`: valid script, not valid JSON. */
export function stateLiteral(value: StateValue): string {
  if (typeof value === 'string') return text(value);
  if (value instanceof Set) return `new Set(${stateLiteral([...value])})`;
  if (Array.isArray(value)) return `[${value.map(stateLiteral).join(',')}]`;
  if (typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([key, entry]) => `${text(key)}:${stateLiteral(entry)}`)
      .join(',')}}`;
  }
  return String(value);
}

/** The same object with its keys in reverse: the site does not keep one order. */
export function reversedKeys<T extends { readonly [key: string]: StateValue }>(value: T): Record<string, StateValue> {
  return Object.fromEntries(Object.entries(value).reverse());
}
