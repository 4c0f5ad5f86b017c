/** Text that is already HTML. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | false | undefined | Markup | Part[];

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (Array.isArray(part)) return part.map(written).join('');
  if (part instanceof Markup) return part.text;
  return String(part).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Tagged template whose values are escaped unless they are Markup; `false` and `undefined` write nothing, line breaks of the template neither. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  const tight = strings.map(text => text.replace(/\n\s*/g, ''));
  return new Markup(tight.reduce((all, text, i) => all + written(parts[i - 1]) + text));
}
