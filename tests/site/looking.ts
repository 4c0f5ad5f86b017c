import { Script } from 'node:vm';
import { Window } from 'happy-dom';

/** A page's document. */
export const dom = (text: string) => new new Window().DOMParser().parseFromString(text, 'text/html');
/** The text of the first element that a selector names. */
export const textOf = (text: string, selector: string) => dom(text).querySelector(selector)?.textContent;

/** The literal that the server wrote into a page. Throws where it wrote none. */
export function stateText(page: string): string {
  const found = /window\.__INITIAL_STATE__=(.*?)<\/script>/s.exec(page)?.[1];
  if (found === undefined) throw new Error('no state script');
  return found;
}
/** The same as the page's own script has it. */
export const evaluated = (page: string) => new Script(`(${stateText(page)})`).runInNewContext();

/** The counters of a header by their labels. */
export function header(page: string): Record<string, string> {
  const entries = [...dom(page).querySelectorAll('.user-interactions > div')].map(div => [
    div.querySelector('.shows')?.textContent,
    div.querySelector('.count')?.textContent
  ]);
  return Object.fromEntries(entries);
}
