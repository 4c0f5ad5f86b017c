import type { Count } from '@/lib/evidence/count';
import { LABEL } from './bounds';
import { parseCount } from './counts';
import { cut } from './texts';

/** Whether a value has fields. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What a Vue ref holds; anything else is itself. */
const unref = (value: unknown): unknown =>
  isRecord(value) && ('__v_isRef' in value || '_rawValue' in value)
    ? unref(value.value ?? value._value ?? value._rawValue)
    : value;

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/** The value at a path of camelCase names, each of which may stand in snake_case or in a ref; undefined where the path breaks. */
export function at(node: unknown, ...path: string[]): unknown {
  let value = unref(node);
  for (const name of path) value = isRecord(value) ? unref(value[name] ?? value[snake(name)]) : undefined;
  return value ?? undefined;
}

/** The text or number under a name, as text cut to a length; undefined where there is none. */
export function textAt(node: unknown, name: string, longest = LABEL): string | undefined {
  const value = at(node, name);
  return typeof value === 'string' || typeof value === 'number' ? cut(String(value), longest) : undefined;
}

/** The count under a name; undefined where it is missing or blank, which in the state means "not public" too. */
export const countAt = (node: unknown, name: string): Count | undefined => parseCount(textAt(node, name));

/** The number under a name that lies between two others, themselves not among it. */
function between(node: unknown, name: string, least: number, most: number): number | undefined {
  const value = Number(textAt(node, name));
  return value > least && value < most ? value : undefined;
}

/** The time under a name, in ms since 1970; undefined for what is none: in 2001, where seconds end, no site had notes. */
export const timeAt = (node: unknown, name: string): number | undefined => between(node, name, 1e12, 1e13);

/** The seconds under a name; undefined where there are none, as the state of an image note has 0. */
export const secondsAt = (node: unknown, name: string): number | undefined => between(node, name, 0, 1e6);

/** The 24 hex digits under a name, in lower case. */
export const idAt = (node: unknown, name: string): string | undefined =>
  /^[0-9a-f]{24}$/i.exec(textAt(node, name) ?? '')?.[0].toLowerCase();

/** The list at a path; a list that was written as an object ("0": …) counts as one. */
export function listAt(node: unknown, ...path: string[]): unknown[] {
  const value = at(node, ...path);
  return isRecord(value) ? Object.values(value).map(unref) : [];
}
