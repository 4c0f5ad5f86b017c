/** What a text says about whom it means. Addresses are without what follows the path: a token in it belongs to a person's session. */
export interface Links {
  /** Creators by their ids, in the order of the text, each once. */
  ids: string[];
  /** Short links, which only the site itself can resolve. */
  short: string[];
  /** Links to notes: whose they are stands on the note's page. */
  notes: string[];
  /** An id that a spreadsheet has turned into a number, "6.0E+23": its digits are lost. */
  isSpoiled: boolean;
}

const ADDRESS =
  /(?:https?:\/\/)?(?:[\w-]{1,40}\.){0,3}(?:xiaohongshu\.com|rednote\.com|xhslink\.(?:com|cn))(?:\/[^\s"'<>|\\，。、；！？）】》」]*)?/giu;
const OTHER_ADDRESS = /https?:\/\/[^\s"'<>]+/giu;
const SHORT = /xhslink\.(?:com|cn)\//i;
const CREATOR = /\/(?:user\/profile|blogger-detail)\/([0-9a-f]{24})(?![0-9a-z])/i;
const NOTE = /\/(?:explore|discovery\/item|search_result)\/[0-9a-f]{24}(?![0-9a-z])/i;
const ID = /(?<![0-9a-z_/=-])[0-9a-f]{24}(?![0-9a-z_-])/giu;
const SPOILED = /^\d(?:[.,]\d+)?e\+2[0-4]$/i;

/** Whom a cell or a line of a text means, by links of either host, marketplace pages and bare ids. Nothing is asked of the network. */
export function linksIn(text: string): Links {
  const plain = text.normalize('NFKC').trim();
  const found: Links = { ids: [], short: [], notes: [], isSpoiled: SPOILED.test(plain) };
  for (const [address] of plain.matchAll(ADDRESS)) {
    const [path = ''] = address.split(/[?#]/);
    const [, creator] = CREATOR.exec(path) ?? [];
    if (creator !== undefined) found.ids.push(creator.toLowerCase());
    else if (SHORT.test(path)) found.short.push(path);
    else if (NOTE.test(path)) found.notes.push(path);
  }
  const rest = plain.replaceAll(ADDRESS, ' ').replaceAll(OTHER_ADDRESS, ' ');
  for (const [id] of rest.matchAll(ID)) found.ids.push(id.toLowerCase());
  return { ...found, ids: [...new Set(found.ids)] };
}
