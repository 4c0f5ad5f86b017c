import { z } from 'zod';
import { briefSchema } from '@/lib/evidence/brief';
import { commentSchema } from '@/lib/evidence/comment';
import { countSchema } from '@/lib/evidence/count';
import { answersSchema, dossierSchema } from '@/lib/evidence/dossier';
import { audienceSchema, quoteSchema } from '@/lib/evidence/marketplace';
import { postSchema } from '@/lib/evidence/post';
import { instantSchema } from '@/lib/evidence/reading';
import { snapshotSchema } from '@/lib/evidence/snapshot';
import type { StoredBrief } from '@/lib/shortlist/brief';
import { type Change, changeKinds, type RowChange } from '@/lib/shortlist/change';
import type { Entry } from '@/lib/shortlist/entry';
import { judgeSettingsSchema } from '@/lib/shortlist/judge-settings-schema';
import type { Rows } from '@/lib/shortlist/rows';
import type { Setting } from '@/lib/shortlist/setting';
import { type Membership, priorities, type Shortlist, stages } from '@/lib/shortlist/shortlist';
import type { Trashed } from '@/lib/shortlist/trashed';
import type { SavedView, View } from '@/lib/shortlist/view';
import type { Visit } from '@/lib/shortlist/visit';
import { campaign, collaboration, measurement, publication, quarter } from './campaign-schemas';
import type { BackupTable, LEFT_OUT } from './head';
import { changed, figure, siteId as id, name, ownId, type Shape, text } from './schema-words';

const texts = z.record(z.string(), z.string()).exactOptional();

const { posts: _p, comments: _c, snapshots: _s, lastSeenAt: _l, ...facts } = dossierSchema.shape;
const creator = z.strictObject({ ...facts, id, lastSeenAt: instantSchema });

const entry = z.strictObject({
  creatorId: id,
  tags: z.array(name),
  note: z.string(),
  contact: text.exactOptional(),
  hiddenAt: instantSchema.exactOptional(),
  knownAs: name.exactOptional(),
  drafts: z.strictObject({
    imagePrice: z.string().exactOptional(),
    videoPrice: z.string().exactOptional(),
    femaleShare: z.string().exactOptional(),
    offer: texts,
    audience: texts
  } satisfies Shape<Entry['drafts']>),
  quotes: z.array(quoteSchema),
  audience: audienceSchema,
  answers: answersSchema,
  followerFile: z.strictObject({ name, at: instantSchema, snapshots: z.array(snapshotSchema) }).exactOptional(),
  updatedAt: instantSchema,
  toldAt: z.union([instantSchema, z.literal('')]).exactOptional(),
  changed: changed(['tags', 'note', 'contact', 'hiddenAt', 'knownAs', 'quotes', 'audience', 'answers', 'followerFile'])
} satisfies Shape<Entry>);

const list = z.strictObject({
  id: ownId,
  name,
  createdAt: instantSchema,
  archivedAt: instantSchema.exactOptional(),
  changed: changed(['name', 'archivedAt'])
} satisfies Shape<Shortlist>);

const membership = z.strictObject({
  listId: ownId,
  creatorId: id,
  addedAt: instantSchema,
  stage: z.enum(stages),
  priority: z.enum(priorities).exactOptional(),
  archived: z.strictObject({ at: instantSchema, why: text.exactOptional() }).exactOptional(),
  changed: changed(['stage', 'priority', 'archived'])
} satisfies Shape<Membership>);

const brief = z.strictObject({
  id: ownId,
  brief: briefSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema
} satisfies Shape<StoredBrief>);

const view = z.strictObject({
  id: ownId,
  name,
  listId: ownId.exactOptional(),
  view: z.looseObject({
    columns: z.array(name),
    sorting: z.array(z.looseObject({ column: name, direction: z.enum(['ascending', 'descending']) })),
    filters: z.array(z.looseObject({ by: name })),
    search: name
  } satisfies Pick<Shape<View>, 'columns' | 'sorting' | 'filters' | 'search'>),
  createdAt: instantSchema,
  updatedAt: instantSchema
} satisfies Shape<SavedView>);

const visit = z.strictObject({
  at: instantSchema,
  nickname: text.exactOptional(),
  bio: text.exactOptional(),
  followers: countSchema.exactOptional(),
  likesAndCollects: countSchema.exactOptional(),
  posts: figure,
  ruleset: name,
  edited: z.literal(true).exactOptional(),
  score: z.strictObject({
    value: figure.nullable(),
    low: figure,
    high: figure,
    coverage: figure,
    confidence: figure,
    grade: z.string().nullable()
  } satisfies Shape<Visit['score']>),
  verdict: name,
  own: name.exactOptional(),
  criteria: z.record(z.string(), figure).exactOptional(),
  raised: z.array(name)
} satisfies Shape<Visit>);

const packed = {
  creators: creator,
  posts: z.strictObject({ id, posts: z.array(postSchema) }),
  comments: z.strictObject({ id, comments: z.array(commentSchema) }),
  snapshots: z.strictObject({ id, snapshots: z.array(snapshotSchema) }),
  visits: z.strictObject({ id, visits: z.array(visit) }),
  entries: entry,
  lists: list,
  memberships: membership,
  briefs: brief,
  views: view,
  measurements: measurement,
  campaigns: campaign,
  collaborations: collaboration,
  publications: publication,
  quarters: quarter
} satisfies Shape<Rows>;

const trashed = z.strictObject({
  id: ownId,
  at: instantSchema,
  kind: z.enum(['list', 'creator', 'view']),
  name,
  rows: z.strictObject(
    Object.fromEntries(Object.entries(packed).map(([table, row]) => [table, z.array(row).exactOptional()]))
  )
} satisfies Shape<Trashed>);

const part = z.record(z.string(), z.unknown()).nullable();
const change = z.strictObject({
  id: z.int().positive(),
  at: instantSchema,
  what: z.enum(changeKinds),
  count: figure,
  name: name.exactOptional(),
  rows: z.array(
    z.strictObject({
      table: z.enum([
        'entries',
        'memberships',
        'lists',
        'briefs',
        'views',
        'campaigns',
        'collaborations',
        'publications',
        'quarters',
        'trash'
      ]),
      key: z.union([z.string(), z.tuple([z.string(), z.string()])]),
      before: part,
      after: part
    } satisfies Shape<RowChange>)
  ),
  undone: z.literal(true).exactOptional()
} satisfies Shape<Change>);

type Kept = Exclude<Setting['name'], (typeof LEFT_OUT)[number]>;

const settings = {
  rules: z.strictObject({ name: z.literal('rules'), settings: judgeSettingsSchema, changedAt: instantSchema }),
  'active-brief': z.strictObject({ name: z.literal('active-brief'), briefId: ownId }),
  'current-list': z.strictObject({ name: z.literal('current-list'), listId: ownId }),
  'backup-reminder': z.strictObject({ name: z.literal('backup-reminder'), every: z.int().positive().nullable() })
} satisfies Record<Kept, z.ZodType>;
const setting = z.union(Object.values(settings));

const key = z.strictObject({ name, bytes: z.string().regex(/^(?:[0-9a-f]{2})+$/) });

/** Every row of a backup as it may stand in the database, by its table. */
export const rowSchemas: Record<BackupTable, z.ZodType> = {
  ...packed,
  settings: setting,
  keys: key,
  trash: trashed,
  journal: change
};
