import type { Conflict } from '@/lib/backup/join-rows';
import { campaignFields } from './campaign-fields';
import type { ConflictField } from './conflict-field';
import { postFields } from './post-fields';
import { quarterFields } from './quarter-fields';
import { answerFields, audienceFields, otherAudience } from './told-fields';
import { workFields } from './work-fields';

type Fields = Readonly<Record<string, ConflictField<never>>>;
type AnyField = ConflictField<unknown>;

/** Tables of which each field has a name and a manner of its own. */
const fieldsOf: { [Table in Conflict['table']]?: Fields } = {
  campaigns: campaignFields,
  collaborations: workFields,
  publications: postFields,
  quarters: quarterFields
};

/** The name and manner of what a conflict is in; undefined where the field is a plain one of the user's. */
export function fieldOf({ table, field }: Conflict): AnyField | undefined {
  const own: Fields | undefined = fieldsOf[table];
  if (own) return own[field] as AnyField | undefined;
  const [name, part = ''] = field.split('.');
  if (name === 'audience') return ofReading((audienceFields[part] ?? otherAudience) as AnyField);
  if (name === 'answers') return ofReading((answerFields as Fields)[part] as AnyField);
  return undefined;
}

/** What was told stands with its date and source. */
const ofReading = ({ name, says }: AnyField): AnyField => ({
  name,
  says: (reading, names) => says((reading as { value: unknown }).value, names)
});
