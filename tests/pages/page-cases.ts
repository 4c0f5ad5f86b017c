import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { feedSchema } from '@/lib/evidence/feed';
import { observationSchema } from '@/lib/evidence/observation';
import { instantSchema } from '@/lib/evidence/reading';
import { REFUSALS } from '@/lib/messages';
import { root } from '../tools/run';

const FOLDER = join(root, 'tests/pages');

/** What a page must give: one of an observation as the worker keeps it, a feed, or a refusal. */
const expectedSchema = z
  .strictObject({
    about: z.string(),
    url: z.url(),
    now: instantSchema,
    loadedAt: instantSchema,
    /** False where the page was gone to within the site. */
    first: z.literal(false).optional(),
    observation: observationSchema.optional(),
    feed: feedSchema.optional(),
    refusal: z.enum(REFUSALS).optional()
  })
  .refine(({ observation, feed, refusal }) => [observation, feed, refusal].filter(Boolean).length === 1, {
    error: 'needs one of observation, feed and refusal'
  });

/** A saved page and all that it must give. */
export interface PageCase extends z.infer<typeof expectedSchema> {
  name: string;
  html: string;
}

/** The case in a folder; throws where the page or what is expected of it is missing or of another shape. */
export function pageCase(name: string, folder = FOLDER): PageCase {
  const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
  return { name, html: readFileSync(join(folder, name, 'page.html'), 'utf8'), ...expectedSchema.parse(expected) };
}

/** Every case: each folder beside this file is one. */
export const pageCases = (): PageCase[] =>
  readdirSync(FOLDER, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? pageCase(entry.name) : []));
