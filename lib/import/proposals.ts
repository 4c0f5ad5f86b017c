import type { Deal } from '@/lib/shortlist/offers';
import { linksIn } from './links';
import { readFields } from './read-fields';
import type { Role } from './roles';
import type { Table } from './table';
import { nameSchema, type Told } from './told';
import type { Unread } from './unread';
import type { Vocabulary } from './vocabulary';

/** What a sheet says of one creator, and in which of its rows. */
export interface Proposal {
  creatorId: string;
  row: number;
  name?: string;
  told: Told;
  /** For which kind of deal its prices are; absent for a paid note. */
  deal?: Deal;
}

/** What was understood of a table: one proposal for each creator, what was not, and whom several rows are about, of which the last counts. */
export interface Reading {
  proposals: Proposal[];
  unread: Unread[];
  doubles: { creatorId: string; name?: string; rows: number[] }[];
}

/** Reads a table row by row. A row may name several creators, as a pasted line does; what it says beside is then about none of them. */
export function readTable({ columns, rows }: Table, vocabulary: Vocabulary): Reading {
  const places = new Map<Role, number[]>();
  for (const [place, { role }] of columns.entries()) if (role) places.set(role, [...(places.get(role) ?? []), place]);
  const byCreator = new Map<string, Proposal[]>();
  const unread: Unread[] = [];
  for (const { cells, number } of rows) {
    const cellOf = (role: Role): string => cells[places.get(role)?.[0] ?? -1] ?? '';
    const ids = idsIn(
      (places.get('id') ?? []).map(place => cells[place] ?? ''),
      number,
      unread
    );
    const told: Told = {};
    if (ids.length === 1) {
      unread.push(...readFields({ cellOf, vocabulary, row: number, told }));
    }
    const deal = vocabulary.dealOf(cellOf('deal'));
    const name = ids.length === 1 ? nameSchema.safeParse(cellOf('name').trim()).data : undefined;
    for (const creatorId of ids) {
      const proposal = { creatorId, row: number, ...(name !== undefined && { name }), told, ...(deal && { deal }) };
      byCreator.set(creatorId, [...(byCreator.get(creatorId) ?? []), proposal]);
    }
  }
  const groups = [...byCreator.values()];
  return { proposals: groups.flatMap(group => group.slice(-1)), unread, doubles: groups.flatMap(doubled) };
}

function doubled(group: Proposal[]): Reading['doubles'] {
  const last = group.at(-1);
  if (!last || group.length < 2) return [];
  const { creatorId, name } = last;
  return [{ creatorId, ...(name !== undefined && { name }), rows: group.map(({ row }) => row) }];
}

/** The ids in the first cell that has any; else why none of them has. */
function idsIn(cells: string[], row: number, unread: Unread[]): string[] {
  const links = cells.map(linksIn);
  const ids = links.find(link => link.ids.length > 0)?.ids;
  if (ids) return ids;
  const text = cells.find(cell => cell.trim() !== '')?.trim() ?? '';
  const short = links.flatMap(link => link.short);
  if (short.length > 0) unread.push(...short.map(address => ({ row, why: 'short-link' as const, text: address })));
  else if (links.some(link => link.notes.length > 0))
    unread.push({ row, why: 'note-link', text: links.flatMap(l => l.notes)[0] ?? text });
  else unread.push({ row, why: links.some(link => link.isSpoiled) ? 'spoiled-id' : 'no-id', text });
  return [];
}
