/** What XML 1.0 can hold. */
const HELD = /^(?:[\t\n\r -\ud7ff\ue000-\ufffd]|[\ud800-\udbff][\udc00-\udfff])*$/;
const PIECE = /<\?xml [^<>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<>]+)/gy;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi;

export interface Element {
  name: string;
  attributes: Record<string, string>;
  inside: (Element | string)[];
}

/** Reads XML as strictly as an office program does; throws where it is not well formed. It shares no line with our writers. */
export function readXml(xml: string): Element {
  if (!HELD.test(xml)) throw new Error('a character that XML cannot hold');
  const root: Element = { name: '', attributes: {}, inside: [] };
  const open = [root];
  let end = 0;
  for (const piece of xml.matchAll(PIECE)) {
    end = piece.index + piece[0].length;
    const [, closes, name, attributes = '', isEmpty, text] = piece;
    const now = open.at(-1);
    if (now === undefined) throw new Error('more is closed than was opened');
    if (text !== undefined) now.inside.push(plain(text));
    if (name === undefined) continue;
    if (closes) {
      if (now.name !== name) throw new Error(`</${name}> closes <${now.name}>`);
      open.pop();
      continue;
    }
    const element = { name, attributes: attributesOf(attributes), inside: [] };
    now.inside.push(element);
    if (!isEmpty) open.push(element);
  }
  if (end !== xml.length || open.length !== 1) throw new Error(`not well formed near ${xml.slice(end, end + 40)}`);
  const [top] = root.inside.filter(each => typeof each !== 'string');
  if (top === undefined) throw new Error('nothing in it');
  return top;
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)])
  );

const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

function plain(text: string): string {
  if (text.replace(ENTITY, '').includes('&')) throw new Error(`a bare & in ${text.slice(0, 40)}`);
  return text.replace(
    ENTITY,
    entity => signs[entity] ?? String.fromCodePoint(Number(entity.slice(2, -1).replace(/^x/, '0x')))
  );
}

/** Every element of a name, in order. */
export const allOf = ({ inside }: Element, name: string): Element[] =>
  inside.flatMap(each =>
    typeof each === 'string' ? [] : [...(each.name === name ? [each] : []), ...allOf(each, name)]
  );
