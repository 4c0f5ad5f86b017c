import type { Count } from '@/lib/evidence/count';
import { parseCount } from '@/lib/reader/counts';
import type { Piece } from './pieces';
import { figureOf, isFigure, type Plan } from './plan';

type DayPiece = Extract<Piece, { kind: 'day' }>;

/** The followers at the end of some day. */
export interface Point {
  day: string;
  followers: Count;
}

const TOTAL = /^粉丝(?:总?[数量])?(?:变化)?趋势$|^粉丝总[数量]$/;
const GAIN = /增量|新增|净增|涨粉|增长/;
const MOST_POINTS = 400;

/** The followers by day, where days and totals stand as text: a table, or what shows over a point of the chart. */
export function readTrend(plan: Plan): Point[] {
  const points = new Map<string, Count>();
  const disputed = new Set<string>();
  for (const piece of plan.pieces) {
    const followers = piece.kind === 'day' ? followersOn(piece, plan) : undefined;
    if (piece.kind !== 'day' || !followers) continue;
    if ((points.get(piece.day)?.text ?? followers.text) !== followers.text) disputed.add(piece.day);
    if (points.size < MOST_POINTS) points.set(piece.day, followers);
  }
  return [...points].filter(([day]) => !disputed.has(day)).map(([day, followers]) => ({ day, followers }));
}

function followersOn(day: DayPiece, plan: Plan): Count | undefined {
  const own = figureOf(day, plan);
  if (own) return isOfTotals(day, plan) ? parseCount(own.text) : undefined;
  return labelledOn(day, plan);
}

/** "2026-10-30 · 粉丝数 36,012", as a chart shows it over a point. */
function labelledOn(day: DayPiece, plan: Plan): Count | undefined {
  for (let holder: Element | null = day.element; holder; holder = holder.parentElement) {
    const inside = plan.within(holder);
    const figures = inside.filter(isFigure);
    if (figures.length === 0) continue;
    const labels = inside.filter(piece => piece.kind === 'label');
    const [label, figure] = [labels[0], figures[0]];
    const isPoint = inside.length === 3 && labels.length === 1 && label?.kind === 'label' && label.name === 'followers';
    return isPoint && figure ? parseCount(figure.text) : undefined;
  }
  return undefined;
}

/** A list of days is of totals where the words over it say so, and no words there speak of gains. */
function isOfTotals(day: DayPiece, plan: Plan): boolean {
  for (let holder: Element | null = day.element; holder; holder = holder.parentElement) {
    const inside = plan.within(holder);
    // What holds more figures than days holds more than the list.
    if (inside.filter(isFigure).length > inside.filter(({ kind }) => kind === 'day').length) return false;
    if (inside.some(({ text }) => GAIN.test(text))) return false;
    const labels = inside.filter(piece => piece.kind === 'label');
    if (labels.some(({ name }) => name !== 'followers')) return false;
    if (labels.length > 0 || inside.some(({ kind, text }) => kind === 'text' && TOTAL.test(text))) return true;
  }
  return false;
}

/** Whether a label's figure is one of some day rather than of now: with a day they stand apart from all else. */
export function isDated(label: Piece, figure: Piece, plan: Plan): boolean {
  for (let holder: Element | null = label.element; holder; holder = holder.parentElement) {
    const others = plan.within(holder).filter(piece => piece !== label && piece !== figure);
    if (others.length > 0) return others.length === 1 && others[0]?.kind === 'day';
  }
  return false;
}
