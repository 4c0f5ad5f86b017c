import type { Choices, Dimension, Option } from './options';
import type { Piece } from './pieces';
import type { Plan } from './plan';

type OptionPiece = Extract<Piece, { kind: 'option' }>;

/** Toggles that stand together, and the part of the page that they are about. */
interface Bar {
  of: Dimension;
  /** What is chosen; undefined where the page does not say it in a way that is known. */
  choice: Option['choice'] | undefined;
  place: number;
  scope: Element;
}

const SECTIONS = /^(?:数据概览|笔记数据|数据表现|粉丝分析|笔记案例|服务表现|成长表现)$/;
const CHOSEN_CLASS = /(?:^|[-_])(?:active|checked|selected|current)$/i;
const CHOSEN = [
  '[aria-selected="true"]',
  '[aria-checked="true"]',
  '[aria-pressed="true"]',
  '[aria-current="true"]',
  '[data-state="active"]',
  '[data-state="on"]',
  '[data-state="checked"]'
].join();

/** What the toggles of a page say about a place on it. */
export interface Toggles {
  /** For each kind of choice that a toggle makes about the piece: what is chosen, or undefined where this cannot be told. */
  about(piece: Piece): Partial<{ [Name in Dimension]: Choices[Name] | undefined }>;
}

/** Finds the toggles of a page. `isRuled` tells which pieces they are there for: a bar is about the smallest part of the page that holds one behind it. */
export function togglesOf(plan: Plan, isRuled: (piece: Piece, of: Dimension) => boolean): Toggles {
  const bars = barsOf(plan, isRuled);
  const about: Toggles['about'] = piece => {
    const place = plan.placeOf(piece);
    const ruling = bars
      .filter(bar => bar.place < place && bar.scope.contains(piece.element))
      .toSorted((one, other) => breadth(other, one) || one.place - other.place);
    // The nearest bar of a kind comes last and stands.
    return Object.fromEntries(ruling.map(({ of, choice }) => [of, choice]));
  };
  return { about };
}

const breadth = (one: Bar, other: Bar): number =>
  one.scope === other.scope ? 0 : one.scope.contains(other.scope) ? 1 : other.scope.contains(one.scope) ? -1 : 0;

function barsOf(plan: Plan, isRuled: (piece: Piece, of: Dimension) => boolean): Bar[] {
  const groups = new Map<Element, OptionPiece[]>();
  for (const piece of plan.pieces) {
    if (piece.kind !== 'option') continue;
    const holder = holderOf(piece, plan);
    groups.set(holder, [...(groups.get(holder) ?? []), piece]);
  }
  return [...groups].flatMap(([holder, options]) => {
    if (plan.within(holder).some(({ text }) => SECTIONS.test(text))) return [];
    return [...new Set(options.map(({ option }) => option.of))].flatMap(of => {
      const own = options.filter(({ option }) => option.of === of);
      const ruled = (piece: Piece) => isRuled(piece, of);
      const choice = chosen(own, holder);
      // Beside a label it is about this label alone, on whichever side it stands.
      if (plan.within(holder).some(ruled)) return [{ of, choice, place: -1, scope: holder }];
      const place = Math.max(...own.map(option => plan.placeOf(option)));
      const scope = scopeOf(holder, place, plan, ruled);
      return scope ? [{ of, choice, place, scope }] : [];
    });
  });
}

/** The largest element with nothing but toggles in it; for a toggle that stands among other words, the smallest that holds both. */
function holderOf(piece: OptionPiece, plan: Plan): Element {
  let holder = piece.element;
  for (let wider: Element | null = holder; wider; wider = wider.parentElement) {
    const inside = plan.within(wider);
    if (inside.some(({ kind }) => kind !== 'option')) return plan.within(holder).length > 1 ? holder : wider;
    holder = wider;
  }
  return holder;
}

function scopeOf(bar: Element, place: number, plan: Plan, isRuled: (piece: Piece) => boolean): Element | undefined {
  for (let scope: Element | null = bar; scope; scope = scope.parentElement) {
    if (plan.within(scope).some(piece => isRuled(piece) && plan.placeOf(piece) > place)) return scope;
  }
  return undefined;
}

/** A toggle alone is what a closed list of choices shows; of several the one that is marked. */
function chosen(options: readonly OptionPiece[], holder: Element): Option['choice'] | undefined {
  const marked = options.length === 1 ? options : options.filter(({ element }) => isMarked(element, holder));
  const [first] = marked;
  return marked.length === 1 ? first?.option.choice : undefined;
}

function isMarked(option: Element, holder: Element): boolean {
  for (let element: Element | null = option; element && element !== holder; element = element.parentElement) {
    if (element.matches(CHOSEN) || element.querySelector('input:checked')) return true;
    if ([...element.classList].some(name => CHOSEN_CLASS.test(name) || name === 'on')) return true;
  }
  return false;
}
