import type { Answer } from '@/lib/messages';
import { allBriefs, chooseBrief } from '@/lib/shortlist/briefs';
import { type BriefDraft, saveBrief } from '@/lib/shortlist/save-brief';
import { judgeOpenPages } from './judge-open-pages';
import { reasonNotSaved } from './reason-not-saved';

/** Keeps a brief as the user writes it; where it is the one in use, the open pages are judged by it. */
export async function keepBrief(draft: BriefDraft, at: string): Promise<Answer> {
  let briefId: string | undefined;
  const unsaved = await reasonNotSaved(async () => {
    briefId = (await saveBrief(draft, at))?.id;
  });
  if (unsaved) return { unsaved };
  if (briefId === undefined) return {};
  if ((await allBriefs()).activeId === briefId) await judgeOpenPages();
  return { briefId };
}

/** Judges by a brief, or by none, from now on, the open pages at once. */
export async function judgeByBrief(briefId: string | null): Promise<Answer> {
  const unsaved = await reasonNotSaved(() => chooseBrief(briefId));
  if (unsaved) return { unsaved };
  await judgeOpenPages();
  return {};
}
