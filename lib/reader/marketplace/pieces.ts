import { ageNamed, type LabelName, labelNamed } from './labels';
import { type Option, optionNamed, optionsIn } from './options';
import { levelIn, ordersIn, parseDay, saysNone } from './values';
import { type Text, visibleTexts } from './visible-texts';

/** One text on the page: what it names or states. Texts that only comment on a figure are no pieces. */
export type Piece = Text &
  (
    | { kind: 'label'; name: LabelName; options: Option[]; unit?: string }
    | { kind: 'age'; group: string }
    | { kind: 'day'; day: string }
    | { kind: 'figure' }
    | { kind: 'level' }
    | { kind: 'option'; option: Option }
    | { kind: 'text' }
  );

const FIGURE =
  /^(?=.*\d)[¥+\-−]?\s?[\d,.]+(?:[\d,.%+\-−~至¥\s]|[wW万千kK亿篇人条次个天起元分]|\/[一-鿿A-Za-z]+){0,24}$/;
/** What is written apart from the digits it belongs to. */
const BEFORE = /^[¥+\-−]$/;
const AFTER = /^(?:%|[wW万千kK亿篇人条次个天元分起]|\.\d+%?|[wW万]\+|元\/\S{1,10})$/;
/** Words about a figure that name no other one: how it compares, what it means, a mark of praise. */
const ASIDE =
  /^(?:[?？!ⓘi•·|:：]|说明|详情|查看详情|含推广流量?|活跃|不活跃|好联系|难联系|(?:高于|低于|优于|劣于|超过|领先|击败|环比|同比|较)[^，。]{0,30}|[↑↓▲▼△▽]\s?\S{0,10})$/;
/** A comparison whose figure follows as a text of its own, and the words after such a figure. */
const COMPARES = /^(?:高于|低于|优于|劣于|超过|领先|击败|环比|同比|[↑↓▲▼△▽]|较[^\d]{0,10})$/;
const PEERS = /^(?:的?(?:同类|同行|同级)(?!.*推荐)|的博主|行业(?:均值|平均))/;

/** All that can be seen of a document as text, in its order. Reads, and never changes. */
export function piecesOf(document: Document): Piece[] {
  const texts = visibleTexts(document);
  const joined = joinFigures(texts);
  return joined.flatMap((text, place) => (isComparison(joined, place) ? [] : asPieces(text)));
}

/** "58.2" "%" is one figure in two texts, and so is "¥" "1,151". */
function joinFigures(texts: readonly Text[]): Text[] {
  const joined: Text[] = [];
  for (const next of texts) {
    const last = joined.at(-1);
    const isJoint =
      last &&
      areSideBySide(last.element, next.element) &&
      ((BEFORE.test(last.text) && /^\d/.test(next.text)) ||
        (last.text === '¥' && saysNone(next.text)) ||
        (/\d$/.test(last.text) && FIGURE.test(last.text) && AFTER.test(next.text)));
    if (isJoint)
      joined[joined.length - 1] = {
        text: last.text + next.text,
        raw: last.raw + next.raw,
        element: closest(last.element, next.element)
      };
    else joined.push(next);
  }
  return joined;
}

const areSideBySide = (one: Element, other: Element): boolean =>
  one === other ||
  one.parentElement === other ||
  other.parentElement === one ||
  one.parentElement === other.parentElement;

/** The deeper of two texts' elements that is not a part of the other. */
const closest = (one: Element, other: Element): Element => (one.contains(other) && one !== other ? other : one);

function isComparison(texts: readonly Text[], place: number): boolean {
  const { text } = texts[place] ?? { text: '' };
  if (COMPARES.test(text) || PEERS.test(text) || ASIDE.test(text)) return true;
  if (!FIGURE.test(text) && !saysNone(text)) return false;
  return COMPARES.test(texts[place - 1]?.text ?? '') || PEERS.test(texts[place + 1]?.text ?? '');
}

function asPieces(whole: Text): Piece[] {
  const { text } = whole;
  const [, name = '', value] = /^([^:]{2,20})(?::\s?| )(.{1,40})$/.exec(text) ?? [];
  const label = value === undefined ? undefined : labelPiece({ ...whole, text: name });
  return label && value !== undefined && standsAsValue(value)
    ? [label, valuePiece({ ...whole, text: value })]
    : [labelPiece(whole) ?? valuePiece(whole)];
}

const standsAsValue = (text: string): boolean =>
  FIGURE.test(text) || saysNone(text) || ordersIn(text) !== undefined || levelIn(text) !== undefined;

/** A label with what it says in brackets or before its name: "预估CPM(图文)", "图文笔记一口价(元)", "近30天阅读中位数". */
function labelPiece(whole: Text): Piece | undefined {
  const [, days = '', words = '', brackets = ''] =
    /^(近\d{1,3}[天日])?([^()]{1,20}?)(?:\(([^()]{1,20})\))?:?$/.exec(whole.text.replaceAll(' ', '')) ?? [];
  const name = labelNamed(words) ?? labelNamed(days + words);
  if (name === undefined) return undefined;
  const unit = /^(?:元|分)$/.exec(brackets)?.[0];
  return {
    kind: 'label',
    name,
    options: [...optionsIn(days), ...optionsIn(brackets)],
    ...(unit && { unit }),
    ...whole
  };
}

function valuePiece(piece: Text): Piece {
  const { text } = piece;
  const option = optionNamed(text);
  if (option) return { kind: 'option', option, ...piece };
  const group = ageNamed(text.replaceAll(' ', ''));
  if (group) return { kind: 'age', group, ...piece };
  const day = parseDay(text.replace(/^(?:发布(?:时间|于)|数据更新至)\s?:?\s?/, ''));
  if (day) return { kind: 'day', day, ...piece };
  if (levelIn(text)) return { kind: 'level', ...piece };
  return { kind: FIGURE.test(text) || saysNone(text) || ordersIn(text) ? 'figure' : 'text', ...piece };
}
