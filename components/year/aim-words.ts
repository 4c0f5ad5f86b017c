import { whole } from '@/components/words/figures';
import { type MessageKey, say, sayCount } from '@/components/words/words';
import type { Progress } from '@/lib/campaign/aim-progress';
import { FEWEST_RESULTS } from '@/lib/campaign/year-advice';
import type { AimId, QuarterId } from '@/lib/method/quarters';

/** What each quarter is for. */
export const quarterWords: Record<QuarterId, MessageKey> = {
  test: 'year_quarter_test',
  scale: 'year_quarter_scale',
  expand: 'year_quarter_expand',
  earn: 'year_quarter_earn'
};

const aims: Record<AimId, MessageKey> = {
  mix: 'aim_mix',
  formats: 'aim_formats',
  'top-performers': 'aim_top_performers',
  baseline: 'aim_baseline',
  playbook: 'aim_playbook',
  'double-down': 'aim_double_down',
  ambassadors: 'aim_ambassadors',
  seasonal: 'aim_seasonal',
  library: 'aim_library',
  optimise: 'aim_optimise',
  newcomers: 'aim_newcomers',
  niches: 'aim_niches',
  seeding: 'aim_seeding',
  community: 'aim_community',
  previews: 'aim_previews',
  programme: 'aim_programme',
  'shopping-season': 'aim_shopping_season',
  'paid-reuse': 'aim_paid_reuse',
  refine: 'aim_refine',
  'next-year': 'aim_next_year'
};

/** What is aimed at. */
export const aimName = (aim: AimId): string => say(aims[aim]);

/** How far it has come by what was done. */
export function progressWords(aim: AimId, { count, tiers, among }: Progress): string {
  const figures = { count: whole(count) };
  if (tiers !== undefined && count > 0)
    return say('year_so_far_tiers', {
      creators: sayCount('year_creators', count, figures),
      tiers: sayCount('year_tiers', tiers, { count: whole(tiers) })
    });
  if (among !== undefined)
    return among === 0 ? say('year_kept_none') : say('year_kept', { ...figures, all: whole(among) });
  if (aim === 'baseline') return say('year_measured_of', { ...figures, fewest: whole(FEWEST_RESULTS) });
  return say('year_so_far', figures);
}
