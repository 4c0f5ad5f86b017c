import type { Row } from '@/lib/shortlist/row';

/** What is searched through, one text a row: making it costs more than looking through it. */
const texts = new WeakMap<Row, string>();

/** Width and case aside: "ＳＰＡ" is "spa". */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words that are looked for; parted by spaces, as Chinese has none all of it is one word. */
export const wordsIn = (search: string): string[] =>
  plain(search)
    .split(/\s+/u)
    .filter(word => word !== '');

/** Whether name, red id, bio, notes and tags of a row hold every word. */
export function holdsWords(row: Row, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = texts.get(row) ?? textOf(row);
  return words.every(word => text.includes(word));
}

/** So many texts are made in a few ms. */
const AT_ONCE = 500;

/** Makes the texts of rows ready in steps of a few ms, so that the first letter typed waits for none of them. */
export function* readySearch(rows: readonly Row[]): Generator<undefined> {
  for (const [n, row] of rows.entries()) {
    if (!texts.has(row)) textOf(row);
    if (n % AT_ONCE === AT_ONCE - 1) yield;
  }
}

function textOf(row: Row): string {
  const { summary, entry } = row;
  const parts = [summary.nickname, entry?.knownAs, summary.redId, summary.bio, entry?.note, ...(entry?.tags ?? [])];
  const text = plain(parts.filter(part => part !== undefined).join('\n'));
  texts.set(row, text);
  return text;
}
