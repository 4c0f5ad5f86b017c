import { z } from 'zod';
import { countSchema } from '@/lib/evidence/count';
import { instantSchema } from '@/lib/evidence/reading';
import { buckets, budgetModels } from '@/lib/method/budget-models';
import { channels } from '@/lib/method/channels';
import { termIds } from '@/lib/method/contract-terms';
import { kpis } from '@/lib/method/kpis';
import { aimIds, quarters } from '@/lib/method/quarters';
import { asks, steps } from '@/lib/method/steps';
import { templateIds } from '@/lib/method/templates';
import type { Amplification, Campaign } from '@/lib/shortlist/campaign';
import type { Collaboration, Results, Term } from '@/lib/shortlist/collaboration';
import type { PlanQuarter } from '@/lib/shortlist/plan-quarter';
import type { Measurement, Publication } from '@/lib/shortlist/publication';
import { amount, balance, changed, name, ownId, type Shape, siteId, text } from './schema-words';

const day = z.iso.date();
const partnership = z.enum(['paid-post', 'affiliate', 'product-seeding', 'long-term-ambassador', 'hybrid']);
const done = z.array(z.enum(asks)).exactOptional();
const sums = <Part extends string>(parts: readonly Part[]) => z.partialRecord(z.enum(parts), amount).exactOptional();
const keysOf = <Key extends string>(record: Record<Key, unknown>) => Object.keys(record) as Key[];

const amplification = z.strictObject({
  id: ownId,
  channel: z.enum(channels.map(({ id }) => id)),
  what: text.exactOptional(),
  owner: name.exactOptional(),
  on: day.exactOptional(),
  costYuan: amount.exactOptional(),
  done: z.literal(true).exactOptional()
} satisfies Shape<Amplification>);

export const campaign = z.strictObject({
  listId: ownId,
  madeAt: instantSchema,
  template: z.enum(templateIds).exactOptional(),
  goal: z.enum(['awareness', 'conversion', 'balanced']).exactOptional(),
  briefId: ownId.exactOptional(),
  targets: sums(keysOf(kpis)),
  budgetYuan: amount.exactOptional(),
  startsOn: day.exactOptional(),
  endsOn: day.exactOptional(),
  budgetModel: z.enum(budgetModels).exactOptional(),
  shares: z.record(z.enum(buckets), amount).exactOptional(),
  partnership: partnership.exactOptional(),
  mix: z
    .array(z.strictObject({ tier: z.enum(['nano', 'micro', 'mid', 'mega']), creators: z.int(), posts: z.int() }))
    .exactOptional(),
  paysFee: z.boolean().exactOptional(),
  spent: sums(['ads', 'product', 'production']),
  stepDays: z.partialRecord(z.enum(steps.map(({ id }) => id)), day).exactOptional(),
  done,
  amplification: z.array(amplification).exactOptional(),
  learnings: text.exactOptional(),
  finishedOn: day.exactOptional(),
  changed: changed([
    'goal',
    'briefId',
    'targets',
    'budgetYuan',
    'startsOn',
    'endsOn',
    'budgetModel',
    'shares',
    'partnership',
    'mix',
    'paysFee',
    'spent',
    'stepDays',
    'done',
    'amplification',
    'learnings',
    'finishedOn'
  ])
} satisfies Shape<Campaign>);

const term = z.strictObject({
  settled: z.literal(true).exactOptional(),
  text: text.exactOptional(),
  dueOn: day.exactOptional()
} satisfies Shape<Term>);

const results = z.strictObject({
  impressions: amount.exactOptional(),
  reads: amount.exactOptional(),
  clicks: amount.exactOptional(),
  orders: amount.exactOptional(),
  revenueYuan: amount.exactOptional(),
  grossProfitYuan: balance.exactOptional()
} satisfies Shape<Results>);

export const collaboration = z.strictObject({
  listId: ownId,
  creatorId: siteId,
  owner: name.exactOptional(),
  nextAction: text.exactOptional(),
  dueOn: day.exactOptional(),
  partnership: partnership.exactOptional(),
  done,
  terms: z.partialRecord(z.enum(termIds), term).exactOptional(),
  paid: sums(['fee', 'platformFee', 'product', 'ads', 'production']),
  results: results.exactOptional(),
  outcome: z.enum(['good', 'mixed', 'poor']).exactOptional(),
  finishedOn: day.exactOptional(),
  changed: changed([
    'owner',
    'nextAction',
    'dueOn',
    'partnership',
    'done',
    'terms',
    'paid',
    'results',
    'outcome',
    'finishedOn'
  ])
} satisfies Shape<Collaboration>);

export const publication = z.strictObject({
  id: ownId,
  listId: ownId,
  creatorId: siteId,
  plannedOn: day.exactOptional(),
  kind: z.enum(['image', 'video']).exactOptional(),
  about: text.exactOptional(),
  postId: siteId.exactOptional(),
  impressions: amount.exactOptional(),
  reads: amount.exactOptional(),
  adsYuan: amount.exactOptional(),
  changed: changed(['plannedOn', 'kind', 'about', 'postId', 'impressions', 'reads', 'adsYuan'])
} satisfies Shape<Publication>);

export const quarter = z.strictObject({
  year: z.string().regex(/^[1-9]\d?$/, { error: 'needs a year from 1 to 99' }),
  quarter: z.enum(quarters.map(({ id }) => id)),
  begins: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'needs a month' })
    .exactOptional(),
  done: z.array(z.enum(aimIds)).exactOptional(),
  note: text.exactOptional(),
  changed: changed(['begins', 'done', 'note'])
} satisfies Shape<PlanQuarter>);

export const measurement = z.strictObject({
  postId: siteId,
  at: instantSchema,
  creatorId: siteId,
  publishedAt: instantSchema.exactOptional(),
  likes: countSchema.exactOptional(),
  collects: countSchema.exactOptional(),
  comments: countSchema.exactOptional(),
  shares: countSchema.exactOptional()
} satisfies Shape<Measurement>);
