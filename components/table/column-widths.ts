import type { Column, Kind } from '@/lib/export/column';

/** Pixels that a column takes at least; what room is left is shared out. */
const widths: Readonly<Record<string, number>> = {
  nickname: 200,
  score: 152,
  signals: 168,
  tier: 64,
  followers: 84,
  'engagement-rate': 96,
  quote: 88,
  'image-price': 96,
  'video-price': 96,
  estimate: 96,
  cpe: 68,
  'estimated-cpe': 84,
  stage: 112,
  priority: 88,
  tags: 128,
  note: 220,
  contact: 180,
  verdict: 120,
  niche: 96,
  place: 80,
  'last-seen': 100,
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
