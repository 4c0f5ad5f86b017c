import { LABEL, TEXT } from './bounds';

/** The beginning of a text, never ending within a character; undefined for a blank one. */
export const cut = (text: string | null | undefined, longest: number): string | undefined =>
  text
    ?.trim()
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '') || undefined;

/** The text of what a selector finds in an element, or of the element itself (''), trimmed and cut; undefined where there is none. */
export const textOf = (element: Element, selector = '', longest = LABEL): string | undefined =>
  cut((selector ? element.querySelector(selector) : element)?.textContent, longest);

/** The words in an element, with its line breaks. The small pictures among them have no name (seen 2024-2026). */
export function wordsIn(element: Element): string {
  // NodeFilter.SHOW_ELEMENT and SHOW_TEXT, which is on no window that is at hand here.
  const walker = element.ownerDocument.createTreeWalker(element, 5);
  let words = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    words += node.nodeValue ?? (node.nodeName === 'BR' ? '\n' : '');
  return words;
}

/** The text of an element that may be as long as a note. */
export const longTextOf = (element: Element): string | undefined => cut(wordsIn(element), TEXT);

/** The part behind the colon of "小红书号：943388836". */
export const afterColon = (element: Element): string | undefined =>
  cut(/^[^:：]{0,20}[:：]([\s\S]*)/.exec(element.textContent?.trim() ?? '')?.[1], LABEL);
