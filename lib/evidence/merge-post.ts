import type { Count } from './count';
import { shanghaiDay } from './days';
import type { Moment, Post, SponsorSign } from './post';
import { countRank, prefer } from './prefer';

type Field = Exclude<keyof Post, 'id' | 'countsAt' | 'readAt' | 'opened'>;

const COUNTS = ['likes', 'collects', 'comments', 'shares'] as const satisfies Field[];
const FACTS = [
  'kind',
  'title',
  'pinned',
  'editedAt',
  'text',
  'topics',
  'mentions',
  'imageCount',
  'videoSeconds',
  'ipLocation'
] as const satisfies Field[];

const TOLD = new Set<SponsorSign['kind']>(['brand-tag', 'product-card', 'marketplace-label']);
const MOST_SIGNS = 100;

/** Stands in for a reading whose time nobody noted, as in a dossier written by hand. */
const UNDATED = '1970-01-01T00:00:00.000Z';
const MOMENT_SOURCE = { state: 2, page: 1, id: 0 };
const MOMENT_PRECISION = { second: 2, minute: 1, day: 0 };

/** Two readings of one post as one: each field from the better reading, with the time of that reading kept. */
export function mergePost(one: Post, other: Post): Post {
  const countsAt = latest(one.countsAt, other.countsAt);
  const merged: Record<string, unknown> = { id: one.id };
  const readAt: Record<string, string> = {};
  const keep = (field: Field, dated: Dated<unknown> | undefined) => {
    if (dated === undefined) return;
    merged[field] = dated.value;
    if (countsAt !== undefined && dated.at !== countsAt) readAt[field] = dated.at;
  };
  for (const field of COUNTS) {
    keep(
      field,
      prefer<Dated<Count>>(dated(one, field), dated(other, field), ({ value, at }) => countRank(value, at))
    );
  }
  for (const field of FACTS) {
    keep(field, prefer<Dated<unknown>>(dated(one, field), dated(other, field), factRank));
  }
  const told = toldSigns([...(one.sponsorSigns ?? []), ...(other.sponsorSigns ?? [])]);
  const words = prefer(wordSigns(one), wordSigns(other), ({ at }) => [at]);
  keep('sponsorSigns', words && { at: words.at, value: [...told, ...words.value].slice(0, MOST_SIGNS) });
  const publishedAt = prefer(one.publishedAt, other.publishedAt, momentRank);
  return {
    ...(merged as Pick<Post, 'id'>),
    ...(publishedAt && { publishedAt }),
    ...((one.opened || other.opened) && { opened: true }),
    ...(countsAt !== undefined && { countsAt }),
    ...(Object.keys(readAt).length > 0 && { readAt })
  };
}

/** Signs that the site itself names, each once; a later reading that could not see them does not take them back. */
function toldSigns(signs: SponsorSign[]): SponsorSign[] {
  const each = new Map(signs.filter(({ kind }) => TOLD.has(kind)).map(sign => [sign.kind + sign.quote, sign]));
  return [...each.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, sign]) => sign);
}

/** Signs in a note's words, which go when the words go. */
function wordSigns(post: Post): Dated<SponsorSign[]> | undefined {
  const signs = dated(post, 'sponsorSigns');
  return signs && { at: signs.at, value: signs.value.filter(({ kind }) => !TOLD.has(kind)) };
}

/** The later reading stands; but an empty list takes nothing away that was read on its day, as one source may list what another leaves out. */
const factRank = ({ value, at }: Dated<unknown>) =>
  Array.isArray(value) ? [shanghaiDay(at), value.length > 0 ? 1 : 0, at] : [at];

interface Dated<Value> {
  value: Value;
  at: string;
}

function dated<Key extends Field>(post: Post, field: Key): Dated<NonNullable<Post[Key]>> | undefined {
  const value = post[field];
  if (value === undefined) return undefined;
  return { value, at: post.readAt?.[field] ?? post.countsAt ?? UNDATED };
}

/** The state's own time beats the page's words, these beat the id, which is older for drafts and scheduled notes. */
export const momentRank = (moment: Moment) => [
  MOMENT_SOURCE[moment.from ?? 'id'],
  MOMENT_PRECISION[moment.precision],
  moment.value
];

const latest = (one: string | undefined, other: string | undefined) =>
  one === undefined || (other !== undefined && other > one) ? other : one;
