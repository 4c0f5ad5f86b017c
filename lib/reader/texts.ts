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

/** NodeFilter.SHOW_ELEMENT and SHOW_TEXT. */
const ELEMENTS_AND_TEXTS = 5;

/** The words in an element as they are read: with its line breaks, and the names of small pictures that stand for a character ("[笑哭R]"). */
export function wordsIn(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, ELEMENTS_AND_TEXTS);
  let words = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // What is no text is an element.
    const name = () => /^\[.+\]$/.exec((node as Element).getAttribute('alt') ?? '')?.[0] ?? '';
    words += node.nodeValue ?? (node.nodeName === 'BR' ? '\n' : name());
  }
  return words;
}

/** The text of an element that may be as long as a note. */
export const longTextOf = (element: Element): string | undefined => cut(wordsIn(element), TEXT);

/** The part behind the colon of "小红书号：943388836". */
export const afterColon = (element: Element): string | undefined =>
  cut(/^[^:：]{0,20}[:：]([\s\S]*)/.exec(element.textContent?.trim() ?? '')?.[1], LABEL);
