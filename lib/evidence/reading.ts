import { z } from 'zod';

/** Where a figure came from: the rendered page, its inline or live state, the marketplace, the user, or an imported file. */
export const sourceSchema = z.enum(['page', 'inline-state', 'live-state', 'marketplace', 'user', 'import']);
export type Source = z.infer<typeof sourceSchema>;

/** An instant, ISO 8601 with its zone; stored as UTC. */
export const instantSchema = z.iso.datetime({ offset: true });

/** 24 hex digits, the same on xiaohongshu.com and rednote.com; the first eight are the Unix second it was made. */
export const idSchema = z
  .string()
  .regex(/^[0-9a-f]{24}$/i, { error: 'needs 24 hex digits' })
  .transform(id => id.toLowerCase());

/** Who told the user, in the user's words: "agency's sheet", "the creator, by message". */
export const toldBySchema = z.string().max(200).optional();

/** One value as read at one time from one source; `toldBy` where the user gave it and said from whom they have it. */
export const readingOf = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ value, at: instantSchema, from: sourceSchema, toldBy: toldBySchema });

export interface Reading<Value> {
  value: Value;
  at: string;
  from: Source;
  toldBy?: string | undefined;
}
