import fc from 'fast-check';
import { editCampaign, makeCampaign, removeCampaign } from '@/lib/shortlist/campaigns';
import { editCollaborations } from '@/lib/shortlist/collaborations';
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
  const first = async (lists: string[], n: number) => (await publicationsOf(pick(lists, n)))[0]?.id;
  return fc.oneof(
    which.map(n => step('campaign', (lists, now) => makeCampaign(pick(lists, n), now, 'ambassador'))),
    which.map(n => step('no campaign', (lists, now) => removeCampaign(pick(lists, n), now))),
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
    fc.tuple(which, word).map(([n, about]) =>
      step('post', async (lists, now) => {
        const id = await first(lists, n);
        if (id !== undefined) await editPost(id, { about: () => about || undefined }, now);
      })
    ),
    which.map(n =>
      step('no post', async (lists, now) => {
        const id = await first(lists, n);
        if (id !== undefined) await removePost(id, now);
      })
    )
  );
}
