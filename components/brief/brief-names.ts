import { say } from '@/components/words/words';

/** A name for a brief that has none yet: the first number that no other one bears. */
export function freshName(taken: readonly string[]): string {
  let n = 1;
  while (taken.includes(say('brief_new_name', { n }))) n++;
  return say('brief_new_name', { n });
}

/** As long as the schema allows a name, with room for what a copy adds. */
const LONGEST = 150;

/** A name for a copy. */
export function copyName(name: string, taken: readonly string[]): string {
  const copy = say('brief_copy_name', { name: name.slice(0, LONGEST) });
  return taken.includes(copy) ? copyName(copy, taken) : copy;
}
