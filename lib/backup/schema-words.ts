import { z } from 'zod';
import { instantSchema } from '@/lib/evidence/reading';

/** A key that a row adds to its type must be added to its schema: what a backup may hold is what the database holds. */
export type Shape<Row> = Record<keyof Row, z.ZodType>;

/** A creator's or note's id. */
export const siteId = z.string().regex(/^[0-9a-f]{24}$/, { error: 'needs 24 hex digits' });
export const ownId = z.string().min(1).max(100);
export const text = z.string().max(20_000);
export const name = z.string().max(1_000);
export const figure = z.number();
/** A count or yuan, never below 0. */
export const amount = z.number().min(0);
/** Yuan that are below 0 where money was lost. */
export const balance = z.number();

/** When each of these fields was changed last. */
export const changed = <Field extends string>(fields: readonly Field[]) =>
  z.partialRecord(z.enum(fields), instantSchema).exactOptional();
