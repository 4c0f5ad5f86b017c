import { yuan } from '@/components/words/figures';
import { type MessageKey, say } from '@/components/words/words';
import { priorityWord, stageWord } from '@/lib/export/words';
import type { Role } from '@/lib/import/roles';
import type { Field, Told } from '@/lib/import/told';
import { priorities, stages } from '@/lib/shortlist/shortlist';

/** What a column can be used as. */
export const roleNames: Record<Role, MessageKey> = {
  id: 'import_role_id',
  name: 'import_role_name',
  tags: 'column_tags',
  note: 'column_note',
  contact: 'column_contact',
  stage: 'column_stage',
  priority: 'column_priority',
  imagePrice: 'column_image_price',
  videoPrice: 'column_video_price',
  price: 'column_quote',
  priceKind: 'column_quote_kind',
  deal: 'column_deal'
};

export const fieldName = (field: Field): string => say(roleNames[field]);

/** A field as views show it: tags in a row, stages and priorities by name, prices in yuan. */
export function fieldText(field: Field, value: Told[Field]): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return yuan(value);
  if (Array.isArray(value)) return value.join(say('name_separator'));
  if (field === 'stage') return say(stageWord[stages.find(stage => stage === value) ?? 'to-vet']);
  const priority = field === 'priority' && priorities.find(one => one === value);
  return priority ? say(priorityWord[priority]) : value;
}
