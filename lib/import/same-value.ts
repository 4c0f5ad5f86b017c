import { heldText, readable } from '@/lib/export/text-cell';
import type { Field, Told } from './told';

/**
 * Whether a sheet tells what stands here already, as far as a sheet can: prices to the cent, texts without what no cell holds and without
 * blanks at their end, tags as the one text that they are written as.
 */
export function isSameValue(mine: Told[Field], file: Told[Field]): boolean {
  if (mine === undefined || file === undefined) return mine === file;
  if (typeof mine === 'number' && typeof file === 'number') return Math.round(mine * 100) === Math.round(file * 100);
  const [one, other] = [cellOf(mine), cellOf(file)];
  return one === other || one === heldText(other).trimEnd();
}

const cellOf = (value: NonNullable<Told[Field]>): string =>
  readable(Array.isArray(value) ? value.join(', ') : String(value)).trimEnd();
