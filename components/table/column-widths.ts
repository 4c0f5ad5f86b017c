import type { Column, Kind } from '@/lib/export/column';

/** Pixels that a column takes at least; what room is left is shared out. */
const widths: Readonly<Record<string, number>> = {
  nickname: 172,
  score: 132,
  signals: 156,
  tier: 72,
  followers: 76,
  'engagement-rate': 92,
  quote: 88,
  'image-price': 96,
  'video-price': 96,
  estimate: 96,
  cpe: 60,
  'estimated-cpe': 84,
  stage: 104,
  priority: 88,
  tags: 96,
  note: 220,
  contact: 180,
  verdict: 120,
  coverage: 152,
  niche: 96,
  place: 80,
  'last-seen': 96,
  link: 72,
  archived: 200
};

const byKind: Readonly<Record<Kind, number>> = {
  text: 128,
  id: 140,
  number: 104,
  date: 112,
  link: 72,
  percent: 104,
  yuan: 104
};

/** The box that ticks a row. */
export const TICK_WIDTH = 44;

export const widthOf = ({ id, kind }: Column): number => widths[id] ?? byKind[kind];

/** A column as a track of the table's grid: what room is left goes to the names first, which are the ones that are cut. */
export const trackOf = (id: string, width: number): string =>
  `minmax(${width}px, ${id === 'nickname' ? 2 * width : width}fr)`;
