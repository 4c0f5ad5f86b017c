import type { Post } from '@/lib/evidence/post';
import { LABEL, QUOTE, TITLE } from '@/lib/reader/bounds';
import { cut } from '@/lib/reader/texts';
import type { Piece } from './pieces';
import type { Plan } from './plan';
import type { Toggles } from './toggles';

/** The note that a link or an attribute names. */
const NOTE_LINK = /\/(?:explore|discovery\/item|note(?:-detail)?)\/([0-9a-f]{24})\b/i;
const NOTE_ID = /^[0-9a-f]{24}$/i;
const NAMED =
  'a[href*="/explore/"], a[href*="/discovery/item/"], a[href*="/note/"], a[href*="/note-detail/"], [data-note-id], [note-id]';
const BRAND = /^(?:合作)?品牌\s?[:：]\s?(.+)$/;
/** What stands on a card beside title and brand. */
const COUNTER = /^(?:阅读|点赞|收藏|评论|曝光|互动|发布时间|笔记类型)(?:[数量])?(?:\s?:?\s?[\d,.]+[wW万]?)?$/;
const MOST_NOTES = 200;

/** The notes that the page lists as made for a brand, with the brand where it is named. `at` is an ISO instant. */
export function readBusinessNotes(document: Document, plan: Plan, toggles: Toggles, at: string): Post[] {
  const cards = new Map<string, Element>();
  for (const element of document.querySelectorAll(NAMED)) {
    const id = idOf(element);
    if (id && !cards.has(id) && cards.size < MOST_NOTES) cards.set(id, element);
  }
  const elements = [...cards.values()];
  return [...cards].flatMap(([id, element], place) => {
    // In the document's order, so that whatever holds a second note holds one of the neighbours.
    const neighbours = [elements[place - 1], elements[place + 1]].filter(other => other !== undefined);
    const inside = plan.within(cardAround(element, neighbours, plan));
    const [first] = inside;
    if (!first) return [];
    const isListed = toggles.about(first).work === 'business';
    const { brand, title } = wordsOf(inside, isListed);
    if (!isListed && brand === undefined) return [];
    const day = inside.find(piece => piece.kind === 'day');
    const post: Post = {
      id,
      ...(title && { title }),
      ...(day?.kind === 'day' && { publishedAt: { value: day.day, precision: 'day', from: 'page' } }),
      sponsorSigns: [{ kind: 'marketplace-label', quote: brand ?? '合作笔记' }],
      countsAt: at
    };
    return [post];
  });
}

function idOf(element: Element): string | undefined {
  const id = element.getAttribute('data-note-id') ?? element.getAttribute('note-id') ?? '';
  const named = NOTE_ID.test(id) ? id : NOTE_LINK.exec(element.getAttribute('href') ?? '')?.[1];
  return named?.toLowerCase();
}

/** The largest element about this note alone. */
function cardAround(element: Element, neighbours: readonly Element[], plan: Plan): Element {
  let card = element;
  for (let wider = element.parentElement; wider; wider = wider.parentElement) {
    const holder = wider;
    if (
      neighbours.some(other => holder.contains(other)) ||
      plan.within(holder).some(({ kind }) => kind === 'option' || kind === 'label')
    )
      break;
    card = holder;
  }
  return card;
}

/** The brand stands over the title on notes that are listed as made for one; elsewhere only where it says so itself. */
function wordsOf(inside: readonly Piece[], isListed: boolean): { brand?: string; title?: string } {
  const texts = inside.filter(({ kind, text }) => kind === 'text' && !COUNTER.test(text)).map(({ raw }) => raw);
  const said = texts.flatMap(text => BRAND.exec(text)?.[1] ?? []);
  const others = texts.filter(text => !BRAND.test(text));
  const isPair = isListed && said.length === 0 && others.length === 2;
  const brand = cut(isPair ? others[0] : said.length === 1 ? said[0] : undefined, Math.min(LABEL, QUOTE));
  const title = cut(isPair ? others[1] : others.length === 1 ? others[0] : undefined, TITLE);
  return { ...(brand && { brand }), ...(title && { title }) };
}
