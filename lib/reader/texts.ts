/** The longest texts that an observation may carry, in UTF-16 units; each equals the bound in lib/evidence. */
export const LONGEST = {
  nickname: 20_000,
  bio: 20_000,
  label: 200,
  place: 200,
  redId: 200,
  sanction: 500,
  title: 2_000,
  postText: 20_000,
  commentText: 10_000,
  topic: 200,
  quote: 500
} as const;

/** The beginning of a text, never ending within a character; undefined for a blank one. */
export function cut(text: string | null | undefined, longest: number): string | undefined {
  const trimmed = text?.trim();
  if (!trimmed) return undefined;
  if (trimmed.length <= longest) return trimmed;
  return trimmed.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}

/** A text that is of no use when cut, as an id is: undefined when it is blank or too long. */
export function whole(text: string | null | undefined, longest: number): string | undefined {
  const trimmed = text?.trim();
  return trimmed && trimmed.length <= longest ? trimmed : undefined;
}

/** The text of an element, trimmed and cut; undefined where there is no element or nothing in it. */
export const textOf = (element: Element | null | undefined, longest: number): string | undefined =>
  cut(element?.textContent, longest);

/** The part behind the colon of "小红书号：943388836". */
export const afterColon = (text: string | null | undefined): string | undefined =>
  /^[^:：]{0,20}[:：]\s*(\S[\s\S]*)$/.exec(text?.trim() ?? '')?.[1];
