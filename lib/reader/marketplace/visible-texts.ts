/** Far more than any page of the marketplace holds. */
const MOST_PIECES = 20_000;
const LONGEST = 200;

/** A text that stands in an element: in plain forms of its characters (NFKC), and as written. */
export interface Text {
  text: string;
  raw: string;
  element: Element;
}

/** The texts of a document that can be seen, in its order. Reads, and never changes. */
export function visibleTexts(document: Document): Text[] {
  const texts: Text[] = [];
  const seen = new Map<Element, boolean>();
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node && texts.length < MOST_PIECES; node = walker.nextNode()) {
    const element = node.parentElement;
    const raw = node.nodeValue?.slice(0, 4 * LONGEST).trim() ?? '';
    const text = cleaned(raw);
    if (!element || !text) continue;
    const isSeen = seen.get(element) ?? isVisible(element);
    seen.set(element, isSeen);
    if (isSeen) texts.push({ text, raw, element });
  }
  return texts;
}

/** A chart's drawn texts are no texts: ticks of an axis stand beside words by accident. */
const isVisible = (element: Element): boolean =>
  !element.closest('script, style, noscript, template, svg, textarea, select') &&
  element.checkVisibility({ visibilityProperty: true });

const cleaned = (raw: string): string =>
  raw
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\ufeff]+/g, ' ')
    .trim()
    .slice(0, LONGEST);
