/** How one fact is found on a page and what is made of its element; a `parse` that cannot read the text answers undefined. */
export type Fact<Value, Context> = [
  find: string | ((root: Element) => Element | null | undefined),
  parse: (element: Element, context: Context) => Value | undefined,
  /** Every page of this kind shows it; or has its element, left blank where the author hides it. */
  expects?: 'shown' | 'shown-or-blank'
];

/** A kind of page as a table of facts. `seen` is the month in which the selectors were last seen on the site. */
export interface Layout<Facts, Context> {
  name: string;
  seen: string;
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
    const isHidden = expects === 'shown-or-blank' && element?.textContent?.trim() === '';
    if (value !== undefined) facts[name] = value;
    else if (expects && !isHidden) drift.push(`${layout.name}.${name}`);
  }
  return { facts, drift };
}
