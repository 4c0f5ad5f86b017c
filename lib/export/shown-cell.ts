import { beijingTime } from './beijing';
import type { Cell, Kind } from './column';

/** A cell as a spreadsheet shows it: "36,000", "0.68%", "¥600", "2026-11-23 16:15"; unknown is empty. */
export function shownCell(cell: Cell, kind: Kind): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return kind === 'date' ? beijingTime(cell) : cell;
  if (!Number.isFinite(cell)) return '';
  if (kind === 'percent') return `${(cell * 100).toFixed(2)}%`;
  const [whole = '', rest] = String(Number(cell.toFixed(2))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${kind === 'yuan' ? '¥' : ''}${rest === undefined ? grouped : `${grouped}.${rest.padEnd(2, '0')}`}`;
}
