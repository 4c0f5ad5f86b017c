import type { Count } from '@/lib/evidence/count';
import { parseCount } from '@/lib/reader/counts';
import { LABELS, type LabelName, type Meaning } from './labels';
import type { Option } from './options';
import type { Piece } from './pieces';
import { figureOf, type Plan } from './plan';
import {
  levelIn,
  ordersIn,
  parseAmount,
  parseGain,
  parseGrowth,
  parseShare,
  parseWhole,
  parseYuan,
  saysNone
} from './values';

type LabelPiece = Extract<Piece, { kind: 'label' }>;

/** What stands beside one label. */
export interface Statement {
  label: LabelPiece;
  figure: Piece;
}

interface Values {
  count: Count;
  whole: number;
  amount: number;
  share: number;
  growth: number;
  gain: number;
  price: { yuan: number; isMarked: boolean } | { orders: 'paused' | 'not-allowed' };
  cost: number;
  level: 'excellent' | 'normal' | 'abnormal';
}
type Meant<Name extends LabelName> = Values[(typeof LABELS)[Name]['meaning']];

const PARSERS: { [Name in Meaning]: (text: string, label: LabelPiece) => Values[Name] | undefined } = {
  count: text => parseCount(text.replace(/人$/, '')),
  whole: parseWhole,
  amount: parseAmount,
  share: parseShare,
  growth: parseGrowth,
  gain: parseGain,
  price: (text, { unit }) => {
    const orders = ordersIn(text);
    return orders ? { orders } : parseYuan(text, unit);
  },
  // One cost is given in 分 in one place and in 元 in another: without its unit it is none.
  cost: (text, { unit }) => {
    const money = parseYuan(text.replace(/\/[^/]{1,10}$/, ''), unit);
    return money?.isMarked ? money.yuan : undefined;
  },
  level: levelIn
};

/** Every label of a page that something stands beside, but for what stands there in place of a figure that was not computed. */
export function statementsOf(plan: Plan): Statement[] {
  return plan.pieces.flatMap(label => {
    if (label.kind !== 'label') return [];
    const figure = LABELS[label.name].meaning === 'level' ? levelOf(label, plan) : figureOf(label, plan);
    return figure && !saysNone(figure.text) ? [{ label, figure }] : [];
  });
}

/** A word is a level only as the sole one beside the label. */
function levelOf(label: Piece, plan: Plan): Piece | undefined {
  for (let holder: Element | null = label.element; holder; holder = holder.parentElement) {
    const inside = plan.within(holder);
    const levels = inside.filter(({ kind }) => kind === 'level');
    if (levels.length > 0 || inside.length > 3) return levels.length === 1 ? levels[0] : undefined;
  }
  return undefined;
}

/** Values as stated, by the name of the label; where two places state two values, neither is known and the name is in `unread`. */
export interface Stated {
  get<Name extends LabelName>(name: Name): Meant<Name> | undefined;
  unread: LabelName[];
}

export function stated(statements: readonly Statement[]): Stated {
  const values = new Map<LabelName, unknown>();
  const unread = new Set<LabelName>();
  for (const { label, figure } of statements) {
    const { name } = label;
    const value: unknown = PARSERS[LABELS[name].meaning](figure.text, label);
    const known = values.get(name);
    if (value === undefined || (known !== undefined && JSON.stringify(known) !== JSON.stringify(value)))
      unread.add(name);
    values.set(name, known ?? value);
  }
  return {
    // The parser that made the value is the one of the name's meaning.
    get: <Name extends LabelName>(name: Name) =>
      unread.has(name) ? undefined : (values.get(name) as Meant<Name> | undefined),
    unread: [...unread]
  };
}

/** The choices that a label itself names. */
export const choicesOf = (options: readonly Option[]) =>
  Object.fromEntries(options.map(({ of, choice }) => [of, choice]));
