/**
 * In which slot each of the rows is drawn. Who stays keeps theirs, and who comes takes one that was left, so that a row that scrolls in is an old
 * one with other words: changing a row costs a third of making one.
 */
export function slotsFor(ids: readonly string[], before: ReadonlyMap<string, number>): Map<string, number> {
  const staying = new Set(ids);
  const left = [...before].flatMap(([id, slot]) => (staying.has(id) ? [] : [slot])).values();
  const taken = new Set(before.values());
  const free = () => {
    const { value } = left.next();
    if (value !== undefined) return value;
    let fresh = 0;
    while (taken.has(fresh)) fresh++;
    taken.add(fresh);
    return fresh;
  };
  return new Map(ids.map(id => [id, before.get(id) ?? free()]));
}
