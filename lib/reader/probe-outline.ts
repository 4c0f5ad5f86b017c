import { plainName, shapeOf } from './probe-names';

const MOST_LINES = 700;
const DEEPEST = 30;
const MOST_ALIKE = 3;
const MOST_NAMES = 12;

/** Attributes that tell nothing of a layout, or whose very name speaks of tokens. */
const UNTOLD = /^(?:class|id|style|src|srcset|href|alt|title|width|height)$|xsec|token/i;

/** An element as its tag, id, classes and the names of its attributes: "div#app.layout [data-logged]". */
export function describe(element: Element): string {
  const classes = [...element.classList].slice(0, MOST_NAMES).map(name => `.${plainName(name)}`);
  const attributes = element
    .getAttributeNames()
    .filter(name => !UNTOLD.test(name))
    .slice(0, MOST_NAMES)
    .map(plainName);
  const id = element.id && `#${plainName(element.id)}`;
  const names = [...new Set(attributes)].join(' ');
  return plainName(element.localName) + id + [...new Set(classes)].join('') + (names && ` [${names}]`);
}

/** What stands in an element itself: the symbol that an icon uses, or the shape of its words. */
function contentOf(element: Element): string {
  if (element.localName === 'use')
    return / ?#([\w-]+)/.exec(element.getAttribute('xlink:href') ?? element.getAttribute('href') ?? '')?.[1] ?? '';
  return '';
}

/** The tree under an element as indented lines, with repeats counted instead of listed. */
export function outlineOf(root: Element): string[] {
  const lines: string[] = [];
  const write = (element: Element, depth: number) => {
    if (lines.length >= MOST_LINES) return;
    const words = [...element.childNodes].flatMap(node => (node.nodeType === 3 && node.nodeValue?.trim()) || []);
    const told = contentOf(element)
      ? ` ${plainName(contentOf(element))}`
      : words.map(text => ` ${shapeOf(text)}`).join('');
    const isUnopened = depth >= DEEPEST || /^(?:script|style|symbol)$/.test(element.localName);
    const { length } = element.children;
    lines.push(`${' '.repeat(depth)}${describe(element)}${told}${length > 0 && isUnopened ? ` …${length}` : ''}`);
    if (!isUnopened) writeChildren(element, depth + 1);
  };
  const writeChildren = (element: Element, depth: number) => {
    const alike = new Map<string, number>();
    for (const child of element.children) {
      const head = describe(child);
      const seen = (alike.get(head) ?? 0) + 1;
      alike.set(head, seen);
      if (seen <= MOST_ALIKE) write(child, depth);
    }
    for (const [head, count] of alike)
      if (count > MOST_ALIKE && lines.length < MOST_LINES)
        lines.push(`${' '.repeat(depth)}+${count - MOST_ALIKE} ${head}`);
  };
  write(root, 0);
  return lines;
}
