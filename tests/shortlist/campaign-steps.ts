import fc from 'fast-check';
import { editCampaign, makeCampaign, removeCampaign } from '@/lib/shortlist/campaigns';
import { editCollaborations } from '@/lib/shortlist/collaborations';
import { finishCollaboration } from '@/lib/shortlist/finish';
import { editQuarter, tickAim } from '@/lib/shortlist/plan-quarters';
import { editPost, planPosts, publicationsOf, removePost } from '@/lib/shortlist/publications';

/** Something that the user does, at an instant. */
export type Step = { by: string; make: (lists: string[], now: string) => Promise<unknown> };
export const step = (by: string, make: Step['make']): Step => ({ by, make });
/** One of the lists by any number. */
export const pick = (lists: string[], n: number): string => lists[n % lists.length] ?? '';

/** What can be done with the campaigns of lists and the work with some of these creators. */
export function campaignSteps(creatorIds: string[], word: fc.Arbitrary<string>): fc.Arbitrary<Step> {
  const some = fc.subarray(creatorIds, { minLength: 1 });
  const which = fc.nat(1);
  /** The first post of a list, planned where there is none. */
  const first = async (lists: string[], n: number, now: string): Promise<string> => {
    const [post] = await publicationsOf(pick(lists, n));
    const [planned = ''] = post ? [post.id] : await planPosts(pick(lists, n), creatorIds.slice(0, 1), {}, now);
    return planned;
  };
  return fc.oneof(
    which.map(n =>
      step('campaign', (lists, now) =>
        makeCampaign(pick(lists, n), now, { template: 'ambassador', startsOn: '2026-11-20' })
      )
    ),
    which.map(n =>
      step('no campaign', async (lists, now) => {
        await makeCampaign(pick(lists, n), now);
        await removeCampaign(pick(lists, n), now);
      })
    ),
    fc
      .tuple(which, fc.nat(3))
      .map(([n, yuan]) =>
        step(`budget ${yuan}`, (lists, now) =>
          editCampaign(pick(lists, n), { budgetYuan: () => yuan || undefined }, now)
        )
      ),
    fc
      .tuple(which, some, word)
      .map(([n, ids, owner]) =>
        step('work', (lists, now) => editCollaborations(pick(lists, n), ids, { owner: () => owner || undefined }, now))
      ),
    fc
      .tuple(which, some)
      .map(([n, ids]) =>
        step('plan', (lists, now) => planPosts(pick(lists, n), ids, { plannedOn: '2026-12-01' }, now))
      ),
    fc
      .tuple(which, word)
      .map(([n, about]) =>
        step('post', async (lists, now) =>
          editPost(await first(lists, n, now), { about: () => about || undefined }, now)
        )
      ),
    fc
      .tuple(which, fc.constantFrom(...creatorIds), fc.constantFrom('good', 'poor', undefined))
      .map(([n, id, outcome]) =>
        step(`finished ${outcome}`, (lists, now) =>
          finishCollaboration(pick(lists, n), id, outcome ? { outcome, on: now.slice(0, 10) } : null, now)
        )
      ),
    word.map(note => step('quarter', (_, now) => editQuarter('1', 'test', { note: () => note || undefined }, now))),
    fc.boolean().map(isDone => step(`aim ${isDone}`, (_, now) => tickAim('1', 'test', 'mix', isDone, now))),
    which.map(n => step('no post', async (lists, now) => removePost(await first(lists, n, now), now)))
  );
}
