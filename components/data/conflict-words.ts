import { fullDay } from '@/components/words/dates';
import { yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Conflict } from '@/lib/backup/merge-plan';
import type { Side } from '@/lib/backup/parts';
import type { Quote } from '@/lib/evidence/marketplace';
import { priorityWord, stageWord } from '@/lib/export/words';
import { priorities, stages } from '@/lib/shortlist/shortlist';

/** What a conflict is about, in the words of the drawer. */
export function fieldWords({ field, mine, file }: Conflict): string {
  const [name, ...rest] = field.split('.');
  switch (name) {
    case 'tags':
      return say('column_tags');
    case 'note':
      return say('column_note');
    case 'contact':
      return say('column_contact');
    case 'stage':
      return say('column_stage');
    case 'priority':
      return say('column_priority');
    case 'hiddenAt':
      return say('data_field_hidden');
    case 'archived':
    case 'archivedAt':
      return say('data_field_archived');
    case 'followerFile':
      return say('data_field_follower_file');
    case 'quotes':
      return say('data_field_quote', { day: fullDay((mine.value as Quote).at ?? (file.value as Quote).at) });
    case 'audience':
      return rest[0] === 'femaleShare' ? say('field_female_share') : say('data_field_audience');
    case 'answers':
      return say('data_field_answer');
    case 'whole':
      return say('data_field_whole');
    default:
      return say('data_field_name');
  }
}

/** What one side says, with the day that it was last changed there. */
export const sideWords = ({ field }: Conflict, { value, at }: Side): string =>
  say('data_conflict_at', {
    value: valueWords(field, value) || say('data_conflict_empty'),
    day: at === undefined ? '' : fullDay(at)
  });

function valueWords(field: string, value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.join(say('name_separator'));
  if (field === 'stage') return say(stageWord[stages.find(stage => stage === value) ?? 'to-vet']);
  const priority = field === 'priority' && priorities.find(one => one === value);
  if (priority) return say(priorityWord[priority]);
  if (field === 'hiddenAt' || field === 'archivedAt') return fullDay(String(value));
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return toldWords(value as object);
}

function toldWords(value: object): string {
  if ('priceYuan' in value && typeof value.priceYuan === 'number') return yuan(value.priceYuan);
  if ('why' in value || ('at' in value && !('value' in value) && !('name' in value)))
    return 'why' in value ? String(value.why) : say('data_field_archived');
  if ('value' in value) return typeof value.value === 'object' ? JSON.stringify(value.value) : String(value.value);
  if ('name' in value) return String(value.name);
  return JSON.stringify(value);
}
