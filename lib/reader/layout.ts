/** Every page of the kind shows the fact. */
export const SHOWN = true;

/** How one fact is found on a page and what is made of its element; `parse` answers undefined where it cannot read the text, null where nothing is told. */
export type Fact<Value, Context> = [
  find: string | ((root: Element) => Element | null | undefined),
  parse: (element: Element, context: Context) => Value | null | undefined,
  expects?: typeof SHOWN
];

/** A kind of page as a table of facts. */
export interface Layout<Facts, Context> {
  name: string;
  /** The month in which the selectors were last seen to work on the site, as yyyy-mm. */
  lastSeen: string;
  /** The element that holds every fact; without it the page is not of this kind, or not yet. */
  landmark: string;
  facts: { [Name in keyof Facts]-?: Fact<NonNullable<Facts[Name]>, Context> };
}

/** Reads what a layout lists; an expected fact that did not read is named in `drift` as "profile.followers". */
export function readFacts<Facts extends object, Context>(
  root: Element,
  layout: Layout<Facts, Context>,
  context: Context
): { facts: Partial<Facts>; drift: string[] } {
  const facts: Partial<Facts> = {};
  const drift: string[] = [];
  for (const name in layout.facts) {
    const [find, parse, expects] = layout.facts[name];
    const element = typeof find === 'string' ? root.querySelector(find) : find(root);
    const value = element ? parse(element, context) : undefined;
    if (value !== undefined && value !== null) facts[name] = value;
    else if (expects && value === undefined) drift.push(`${layout.name}.${name}`);
  }
  return { facts, drift };
}
