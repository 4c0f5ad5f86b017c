import type { Edits } from '@/lib/shortlist/campaigns';
import type { CollaborationWork } from '@/lib/shortlist/collaboration';
import { type EntryField, joined } from './entry-fields';

/** Cells copied from a spreadsheet, as they go into the sheet. */
export interface Pasted {
  edits: Map<string, Edits<CollaborationWork>>;
  /** How many cells were read, and the first few texts that could not be. */
  read: number;
  unclear: string[];
  /** Cells that found no place below or to the right. */
  beyond: number;
}

/** Whether a text is more than one cell. */
export const isBlock = (text: string): boolean => /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''));

/** Lays copied cells over the sheet, from one creator down and one column to the right; an empty cell leaves what is there. */
export function pasted(text: string, creatorIds: readonly string[], fields: readonly EntryField[]): Pasted {
  const lines = text.replace(/[\r\n]+$/, '').split(/\r\n|\r|\n/);
  const out: Pasted = { edits: new Map(), read: 0, unclear: [], beyond: 0 };
  for (const [down, line] of lines.entries()) {
    const edits: Edits<CollaborationWork>[] = [];
    for (const [across, cell] of line.split('\t').entries()) {
      const [creatorId, field] = [creatorIds[down], fields[across]];
      if (cell.trim() === '') continue;
      if (creatorId === undefined || field === undefined) {
        out.beyond += 1;
        continue;
      }
      const value = field.read(cell);
      if (typeof value === 'number') edits.push(field.edits(value));
      else out.unclear.push(cell.trim());
    }
    const creatorId = creatorIds[down];
    if (creatorId === undefined || edits.length === 0) continue;
    out.read += edits.length;
    out.edits.set(creatorId, joined(edits));
  }
  return out;
}
