import type { Campaign } from '@/lib/shortlist/campaign';
import type { Collaboration } from '@/lib/shortlist/collaboration';
import type { PlanQuarter } from '@/lib/shortlist/plan-quarter';
import type { Publication } from '@/lib/shortlist/publication';
import { type Kind, put, sideOf } from './parts';

/** Rows of which each field says when it was changed last; fields that are the row's place are no parts of it. */
const byField = <Row extends { changed?: object }>(
  place: readonly (keyof Row)[],
  madeAt: (row: Row) => string
): Kind<Row> => ({
  parts: row =>
    new Map(
      Object.entries(row).flatMap(([field, value]) =>
        field === 'changed' || place.includes(field as keyof Row)
          ? []
          : [[field, sideOf(value, (row.changed as Record<string, string> | undefined)?.[field] ?? madeAt(row))]]
      )
    ),
  withPart: (row, field, { value, at }) => put(row as never, field, value, at) as unknown as Row
});

export const campaignKind: Kind<Campaign> = byField(['listId', 'madeAt', 'template'], ({ madeAt }) => madeAt);

/** Their fields are only ever written together with the instant. */
const NEVER = '';
export const collaborationKind: Kind<Collaboration> = byField(['listId', 'creatorId'], () => NEVER);
export const publicationKind: Kind<Publication> = byField(['id', 'listId', 'creatorId'], () => NEVER);
export const quarterKind: Kind<PlanQuarter> = byField(['year', 'quarter'], () => NEVER);
