import { z } from 'zod';
import { idSchema, instantSchema } from '@/lib/evidence/reading';
import { answerControversy, setTags, typeFemaleShare, typePrice, writeNote } from './entries';

const about = { creatorId: idSchema, at: instantSchema };
const text = z.string().max(20_000);

/** One change of what the user wrote about a creator, as a view sends it to the worker. */
export const editSchema = z.discriminatedUnion('field', [
  z.strictObject({ ...about, field: z.enum(['image-price', 'video-price', 'female-share', 'note']), text }),
  z.strictObject({ ...about, field: z.literal('controversy'), answer: z.enum(['none', 'minor', 'major']).nullable() }),
  z.strictObject({ ...about, field: z.literal('tags'), tags: z.array(z.string().max(60)).max(50) })
]);

/** Keeps one edit. Throws NotSaved. */
export function keep(edit: z.infer<typeof editSchema>): Promise<void> {
  const { creatorId, at } = edit;
  switch (edit.field) {
    case 'image-price':
      return typePrice(creatorId, 'image', edit.text, at);
    case 'video-price':
      return typePrice(creatorId, 'video', edit.text, at);
    case 'female-share':
      return typeFemaleShare(creatorId, edit.text, at);
    case 'note':
      return writeNote(creatorId, edit.text, at);
    case 'controversy':
      return answerControversy(creatorId, edit.answer, at);
    case 'tags':
      return setTags(creatorId, edit.tags, at);
  }
}
