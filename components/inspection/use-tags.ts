import { useState } from 'react';
import { edit } from './edit';
import type { Save } from './save';
import { parseTags } from './tags';

/** What ends a tag. */
const END = /[,，、;；\n]$/;

/**
 * The tags of one creator while they are changed. What is typed and not ended yet is kept as a tag already, and is no chip; tags that
 * another window gave or took are shown as they come.
 */
export function useTags(creatorId: string, stored: readonly string[], save: Save) {
  const [chips, setChips] = useState(stored);
  const [typed, setTyped] = useState('');
  const [known, setKnown] = useState(keyOf(stored));
  const [sent, setSent] = useState<readonly string[]>([]);

  if (keyOf(stored) !== known) {
    setKnown(keyOf(stored));
    const echo = sent.lastIndexOf(keyOf(stored));
    setSent(sent.slice(echo + 1));
    if (echo < 0) {
      const unended = parseTags(typed);
      setChips(stored.filter(tag => !unended.includes(tag)));
    }
  }

  const keep = async (next: readonly string[], text: string) => {
    setChips(next);
    setTyped(text);
    const tags = union(next, parseTags(text));
    setSent(waiting => [...waiting, keyOf(tags)]);
    if (!(await save(() => edit(creatorId, { field: 'tags', tags })))) {
      setSent(waiting => waiting.filter(key => key !== keyOf(tags)));
    }
  };
  return {
    chips,
    typed,
    type: (text: string) => void (END.test(text) ? keep(union(chips, parseTags(text)), '') : keep(chips, text)),
    /** What is typed is a tag as it is. */
    end: () => {
      if (parseTags(typed).length > 0) void keep(union(chips, parseTags(typed)), '');
    },
    add: (tag: string) => void keep(union(chips, [tag]), ''),
    remove: (tag: string) =>
      void keep(
        chips.filter(one => one !== tag),
        typed
      )
  };
}

const union = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])];

const keyOf = (tags: readonly string[]): string => tags.join('\n');
