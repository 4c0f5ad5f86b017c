import { z } from 'zod';
import { type Brief, briefSchema } from '@/lib/evidence/brief';
import type { StoredBrief } from './brief';
import { database } from './database';
import { saving } from './not-saved';

const { briefs } = database;

/** A brief as a view sends it to the worker: without an id it is a new one. It has a name, or no list could offer it. */
export const briefDraftSchema = z.strictObject({
  id: z.uuid().optional(),
  brief: briefSchema.refine(({ name }) => name.trim() !== '', 'a brief has a name')
});
export type BriefDraft = z.infer<typeof briefDraftSchema>;

/**
 * Keeps a brief without blanks and doubles and returns it. One that says what is stored already is not written, and one that was removed
 * meanwhile stays removed: undefined. Throws ZodError when it breaks the schema, NotSaved when the browser refuses.
 */
export async function saveBrief(draft: BriefDraft, at: string): Promise<StoredBrief | undefined> {
  const { id, brief } = briefDraftSchema.parse(draft);
  const kept = tidy(brief);
  return saving(() =>
    database.transaction('rw', briefs, async () => {
      const before = id === undefined ? undefined : await briefs.get(id);
      if (id !== undefined && before === undefined) return undefined;
      if (before && JSON.stringify(before.brief) === JSON.stringify(kept)) return before;
      const stored = {
        id: before ? before.id : crypto.randomUUID(),
        brief: kept,
        createdAt: before ? before.createdAt : at,
        updatedAt: at
      };
      await briefs.put(stored);
      return stored;
    })
  );
}

/** Keys in the schema's order; what says nothing is left out. */
function tidy({ name, audience, ...rest }: Brief): Brief {
  return briefSchema.parse({ name: name.trim(), ...said(rest), ...(audience && said({ audience: said(audience) })) });
}

/** The entries that say something: no blank text, no empty list. */
const said = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([key, value]) => [key, trimmed(value)])
      .filter(([, value]) => !isSilent(value))
  );

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  const isTexts = Array.isArray(value) && value.every(one => typeof one === 'string');
  return isTexts ? [...new Set(value.map(one => one.trim()).filter(one => one !== ''))] : value;
}

const isSilent = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
