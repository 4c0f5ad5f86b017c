/** Which note a text means; else why none: nothing typed, a short link that only the site can resolve, a creator's page, several notes, or none. */
export type NoteAddress = { postId: string } | { why: 'empty' | 'short' | 'creator' | 'several' | 'unclear' };

const ID = '[0-9a-f]{24}(?![0-9a-z])';
/** An address of the site in either host's name, as it stands in a browser or in the text that the app's share button copies. */
const ADDRESS =
  /(?<![\w.@-])(?:https?:\/\/)?(?:[a-z]{1,10}\.)?(?:xiaohongshu|rednote)\.com\/[^\s"'<>|\\，。、；！？）】》」]*/giu;
const SHORT = /(?<![\w.@-])xhslink\.(?:com|cn)\/\S/i;
const NOTE = new RegExp(
  String.raw`\/(?:(?:explore|discovery\/item|search_result|note|user\/profile\/\w+)\/|statistics\/note-detail\?(?:[^#]*&)?noteId=)(${ID})`,
  'i'
);
const CREATOR = new RegExp(String.raw`\/user\/profile\/${ID}`, 'i');
const BARE = new RegExp(`^${ID}$`, 'i');

/** The note that a pasted address, share text or bare id means. The rest of the address is dropped: a token in it belongs to a person's session. */
export function noteAt(text: string): NoteAddress {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { why: 'empty' };
  if (BARE.test(plain)) return { postId: plain.toLowerCase() };
  const addresses = [...plain.matchAll(ADDRESS)].map(([address]) => address);
  const notes = new Set(addresses.flatMap(address => NOTE.exec(address)?.[1]?.toLowerCase() ?? []));
  const [postId] = notes;
  if (notes.size > 1) return { why: 'several' };
  if (postId !== undefined) return { postId };
  if (SHORT.test(plain)) return { why: 'short' };
  return { why: addresses.some(address => CREATOR.test(address)) ? 'creator' : 'unclear' };
}
