import type { Piece } from './pieces';

/** The pieces of a page, and which of them an element holds. */
export interface Plan {
  pieces: readonly Piece[];
  /** Where among them a piece stands. */
  placeOf(piece: Piece): number;
  /** The pieces inside an element, in their order. */
  within(element: Element): readonly Piece[];
}

/** Pieces stand in the document's order, so an element holds a run of them. */
export function planOf(pieces: readonly Piece[]): Plan {
  const runs = new Map<Element, [first: number, last: number]>();
  for (const [place, { element }] of pieces.entries()) {
    for (let holder: Element | null = element; holder; holder = holder.parentElement) {
      const run = runs.get(holder);
      if (run) run[1] = place;
      else runs.set(holder, [place, place]);
    }
  }
  const within = (element: Element) => {
    const run = runs.get(element);
    return run ? pieces.slice(run[0], run[1] + 1) : [];
  };
  const places = new Map(pieces.map((piece, place) => [piece, place]));
  return { pieces, placeOf: piece => places.get(piece) ?? -1, within };
}

/** Words over creators that the page recommends beside its own. */
const OTHERS = /^(?:相似|类似|同类)的?(?:博主|达人)/;

/** The pieces about the page's own creator: others that it recommends carry the same labels. */
export function ownPieces(pieces: readonly Piece[]): readonly Piece[] {
  const { within } = planOf(pieces);
  const foreign = new Set<Piece>();
  for (const heading of pieces.filter(({ kind, text }) => kind === 'text' && OTHERS.test(text))) {
    for (let holder: Element | null = heading.element; holder; holder = holder.parentElement) {
      const inside = within(holder);
      if (!inside.some(isFigure)) continue;
      for (const piece of inside) foreign.add(piece);
      break;
    }
  }
  return pieces.filter(piece => !foreign.has(piece));
}

export const isFigure = ({ kind }: Piece): boolean => kind === 'figure';
/** Whether a piece names something, so that a figure beside it may be its own. */
const isName = ({ kind }: Piece): boolean => kind === 'label' || kind === 'text' || kind === 'age' || kind === 'day';

/**
 * The figure that belongs to a name: the two are nearest to each other, by the smallest element that holds both. Undefined where
 * another name or another figure is as near, as where names stand in one row and figures in the next.
 */
export function figureOf(name: Piece, plan: Plan): Piece | undefined {
  for (let holder: Element | null = name.element; holder; holder = holder.parentElement) {
    const others = plan.within(holder).filter(piece => piece !== name && (isFigure(piece) || isName(piece)));
    if (others.length === 0) continue;
    const figures = others.filter(isFigure);
    const [first] = figures;
    if (!first) return undefined;
    if (figures.length === others.length) return figures.length === 1 ? first : undefined;
    return followerOf(name, holder, plan);
  }
  return undefined;
}

/** Where one element holds several names with their figures: the figure right behind the name, if every list of that kind begins with a name. */
function followerOf(name: Piece, holder: Element, plan: Plan): Piece | undefined {
  const all = plan.within(holder).filter(piece => isFigure(piece) || isName(piece));
  const place = all.indexOf(name);
  const [next, afterNext] = [all[place + 1], all[place + 2]];
  if (!next || !isFigure(next) || (afterNext && isFigure(afterNext))) return undefined;
  const [first, last] = [all[0], all.at(-1)];
  const hasSeveral = all.filter(isFigure).length > 1;
  if (hasSeveral && (!first || isFigure(first) || !last || isName(last))) return undefined;
  const row = name.element.closest('tr');
  if (row && !row.contains(next.element)) return undefined;
  return isOwn(next, name, plan) ? next : undefined;
}

/** Whether no other name is nearer to the figure than this one. */
function isOwn(figure: Piece, name: Piece, plan: Plan): boolean {
  for (let holder: Element | null = figure.element; holder; holder = holder.parentElement) {
    const names = plan.within(holder).filter(isName);
    if (names.length > 0) return names.includes(name);
  }
  return false;
}
