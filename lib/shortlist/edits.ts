import { z } from 'zod';
import { shanghaiDay } from '@/lib/evidence/days';
import { answersSchema } from '@/lib/evidence/dossier';
import { audienceSchema, quoteSchema } from '@/lib/evidence/marketplace';
import { idSchema, instantSchema } from '@/lib/evidence/reading';
import { snapshotSchema } from '@/lib/evidence/snapshot';
import {
  keepAnswers,
  keepAudience,
  keepFollowerFile,
  keepOffer,
  setHidden,
  setTags,
  writeContact,
  writeNote
} from './entries';
import { MOST_ROWS } from './follower-file';

const about = { creatorId: idSchema, at: instantSchema };
const draft = z.record(z.string().max(40), z.string().max(200)).optional();
const own = { from: z.literal('user') };
const { femaleShare, ages, provinces, activeShare, suspiciousShare } = audienceSchema.shape;
const { controversy, pastCampaign, craft } = answersSchema.shape;

const figures = z
  .strictObject({
    femaleShare: femaleShare.unwrap().extend(own).nullable(),
    ages: ages.unwrap().extend(own).nullable(),
    provinces: provinces.unwrap().extend(own).nullable(),
    activeShare: activeShare.unwrap().extend(own).nullable(),
    suspiciousShare: suspiciousShare.unwrap().extend(own).nullable()
  })
  .partial();

const followerFile = z.strictObject({
  name: z.string().max(200),
  snapshots: z.array(snapshotSchema.extend({ from: z.literal('import') })).max(MOST_ROWS)
});

const changeSchema = z.discriminatedUnion('field', [
  z.strictObject({ ...about, field: z.literal('note'), text: z.string().max(20_000) }),
  z.strictObject({ ...about, field: z.literal('contact'), text: z.string().max(500) }),
  z.strictObject({ ...about, field: z.literal('hidden'), hidden: z.boolean() }),
  z.strictObject({ ...about, field: z.literal('tags'), tags: z.array(z.string().max(60)).max(50) }),
  z.strictObject({
    ...about,
    field: z.literal('offer'),
    replaces: z.array(instantSchema).max(500),
    quotes: z.array(quoteSchema.extend(own)).max(50),
    draft
  }),
  z.strictObject({ ...about, field: z.literal('audience'), figures, draft }),
  z.strictObject({ ...about, field: z.literal('controversy'), answer: controversy.unwrap().nullable() }),
  z.strictObject({ ...about, field: z.literal('past-campaign'), answer: pastCampaign.unwrap().nullable() }),
  z.strictObject({ ...about, field: z.literal('craft'), answer: craft.unwrap().nullable() }),
  z.strictObject({ ...about, field: z.literal('follower-file'), file: followerFile.nullable() })
]);
type ValidEdit = z.infer<typeof changeSchema>;

/** One change of what the user wrote about a creator, as a view sends it to the worker. Nothing is dated later than the day it is told. */
export const editSchema = changeSchema.refine(
  edit => datesIn(edit).every(date => shanghaiDay(date) <= shanghaiDay(edit.at)),
  { error: 'needs dates up to the day it is told' }
);

function datesIn(edit: ValidEdit): string[] {
  if ('quotes' in edit) return edit.quotes.map(({ at }) => at);
  if ('figures' in edit) return Object.values(edit.figures).flatMap(figure => (figure ? [figure.at] : []));
  if ('file' in edit) return edit.file ? edit.file.snapshots.map(({ at }) => at) : [];
  if (!('answer' in edit) || edit.answer === null) return [];
  const { answer } = edit;
  return [answer.at, ...('happenedOn' in answer && answer.happenedOn !== undefined ? [answer.happenedOn] : [])];
}

/** Keeps one edit; resolves to the change's number, undefined where nothing changed. Throws NotSaved. */
export function keep(edit: ValidEdit): Promise<number | undefined> {
  const { creatorId, at } = edit;
  switch (edit.field) {
    case 'note':
      return writeNote(creatorId, edit.text, at);
    case 'contact':
      return writeContact(creatorId, edit.text, at);
    case 'hidden':
      return setHidden(creatorId, edit.hidden, at);
    case 'tags':
      return setTags(creatorId, edit.tags, at);
    case 'offer':
      return keepOffer(creatorId, edit, at);
    case 'audience':
      return keepAudience(creatorId, edit.figures, edit.draft, at);
    case 'controversy':
      return keepAnswers(creatorId, { controversy: edit.answer }, at);
    case 'past-campaign':
      return keepAnswers(creatorId, { pastCampaign: edit.answer }, at);
    case 'craft':
      return keepAnswers(creatorId, { craft: edit.answer }, at);
    case 'follower-file':
      return keepFollowerFile(creatorId, edit.file, at);
  }
}
