import { type MessageKey, say } from './words';

/** What has a name of its own in the locale files. */
type Named =
  | 'tier'
  | 'grade'
  | 'verdict'
  | 'dimension'
  | 'criterion'
  | 'flag'
  | 'severity'
  | 'status'
  | 'remedy'
  | 'niche'
  | 'source'
  | 'partnership'
  | 'note'
  | 'reason'
  | 'threshold'
  | 'unit'
  | 'step'
  | 'ask';

/**
 * The key of a name: "flag", "low-engagement" → "flag_low_engagement". Ids come from the rule lists as text, so the compiler cannot
 * follow; tests/words holds that every listed id has its texts in both languages.
 */
function keyOf(kind: Named, id: string, form?: string): MessageKey {
  const parts = form === undefined ? [kind, id] : [kind, id, form];
  return parts.join('_').replaceAll('-', '_') as MessageKey;
}

/** The name of a rule, tier, verdict, state or remedy in the user's language; `form` picks its short name, its letter, or a sentence. */
export function nameOf(kind: Named, id: string, form?: 'short' | 'letter' | 'why' | 'check'): string {
  return say(keyOf(kind, id, form));
}
