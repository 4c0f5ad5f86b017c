import { fullDay } from '@/components/words/dates';
import { yuan } from '@/components/words/figures';
import { type MessageKey, say } from '@/components/words/words';
import type { Conflict } from '@/lib/backup/join-rows';
import type { Choice } from '@/lib/backup/merge-row';
import type { Side } from '@/lib/backup/parts';
import type { Quote } from '@/lib/evidence/marketplace';
import { priorityWord, stageWord } from '@/lib/export/words';
import { priorities, stages } from '@/lib/shortlist/shortlist';
import type { Names } from './conflict-field';
import { fieldOf } from './field-of';
import { quarterName } from './quarter-fields';
import { partsWords, type ValuePart } from './value-parts';

/** Whom or what a conflict is about: a creator, a list, a creator on a list, a campaign, a post of one. */
export function aboutWords({ table, key, list, post }: Conflict, names: Names): string {
  if (table === 'quarters') return quarterName(key);
  const name = names.get(key) ?? key;
  if (list === undefined) return name;
  if (table === 'campaigns') return say('campaign_title', { list });
  if (table !== 'publications') return say('data_conflict_of', { name, list });
  const which = post?.about ?? (post?.plannedOn && fullDay(post.plannedOn));
  const words = say('data_conflict_post', { name, list });
  return which === undefined ? words : say('data_value_told', { name: words, value: which });
}

const ownNames: Record<string, MessageKey> = {
  tags: 'column_tags',
  note: 'column_note',
  contact: 'column_contact',
  stage: 'column_stage',
  priority: 'column_priority',
  hiddenAt: 'data_field_hidden',
  archived: 'data_field_archived',
  archivedAt: 'data_field_archived',
  followerFile: 'data_field_follower_file',
  whole: 'data_field_whole'
};

/** What a conflict's field is called, in the words of where it is edited. */
export function fieldWords(conflict: Conflict): string {
  const { field, mine, file } = conflict;
  if (field.startsWith('quotes.'))
    return say('data_field_quote', { day: fullDay(((mine.value ?? file.value) as Quote).at) });
  return say(fieldOf(conflict)?.name ?? ownNames[field] ?? 'data_field_name');
}

/** What one side says. */
export function sideWords(conflict: Conflict, side: Choice, names: Names): string {
  const [own, other] = [saidOn(conflict, side, names), saidOn(conflict, side === 'mine' ? 'file' : 'mine', names)];
  const value = typeof own === 'string' ? own : partsWords(own, typeof other === 'string' ? [] : other);
  return value === '' ? say('data_conflict_empty') : value;
}

/** When it was last changed there; '' where that is not known. */
export const changedWords = ({ at }: Side): string =>
  at === undefined || at === '' ? '' : say('data_conflict_at', { day: fullDay(at) });

/** A value in words, '' where there is none. */
function saidOn(conflict: Conflict, side: Choice, names: Names): string | readonly ValuePart[] {
  const { value } = conflict[side];
  if (value === undefined) return '';
  const field = fieldOf(conflict);
  return field ? field.says(value, names) : ownWords(conflict.field, value);
}

function ownWords(field: string, value: unknown): string {
  if (Array.isArray(value)) return value.join(say('name_separator'));
  if (field === 'stage') return say(stageWord[stages.find(stage => stage === value) ?? 'to-vet']);
  const priority = field === 'priority' && priorities.find(one => one === value);
  if (priority) return say(priorityWord[priority]);
  if (field === 'hiddenAt' || field === 'archivedAt') return fullDay(String(value));
  return typeof value === 'object' && value !== null ? toldWords(value) : String(value);
}

/** A price, a name, or why somebody was put away. */
function toldWords(value: object): string {
  if ('priceYuan' in value && typeof value.priceYuan === 'number') return yuan(value.priceYuan);
  if ('why' in value) return String(value.why);
  return 'name' in value ? String(value.name) : say('data_field_archived');
}
