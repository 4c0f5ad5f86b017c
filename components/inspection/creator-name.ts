import { say } from '@/components/words/words';

/** Long enough for every honest name; a hostile one must not fill a tooltip. */
const TOOLTIP_LENGTH = 200;

/** What a page called the creator, else the id they go by, else words for neither. The text is the page's own: show it as text. */
export function creatorName({
  nickname,
  redId
}: {
  nickname?: string | undefined;
  redId?: string | undefined;
}): string {
  return [nickname, redId].find(name => name !== undefined && legible(name) !== '') ?? say('creator_unnamed');
}

/** The name for a tooltip. */
export const tooltipName = (name: string): string => name.slice(0, TOOLTIP_LENGTH);

/** The first character that can be seen, for the avatar. */
export function initial(name: string): string {
  const [first] = new Intl.Segmenter().segment(legible(name));
  return first === undefined ? '' : first.segment;
}

/** Without control and format characters: zero-width spaces, direction marks. */
const legible = (name: string): string => name.replace(/[\p{C}\p{Z}]/gu, '');
