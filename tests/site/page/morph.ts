/** Makes `old` equal to `fresh` the way Vue patches: nodes stay, texts and attributes change, the rest is added or removed. */
export function morph(old: Element, fresh: Element): void {
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  const wanted = [...fresh.childNodes];
  const present = [...old.childNodes];
  for (const [i, node] of wanted.entries()) {
    const before = present[i];
    if (before === undefined) old.append(node);
    else if (before instanceof Element && node instanceof Element && before.tagName === node.tagName)
      morph(before, node);
    else if (before instanceof Text && node instanceof Text) before.data = node.data;
    else before.replaceWith(node);
  }
  for (const extra of present.slice(wanted.length)) extra.remove();
}
