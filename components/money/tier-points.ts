import type { MessageKey } from '@/components/words/words';
import type { TierId } from '@/lib/benchmarks/tiers';

/** What speaks for the creators of a tier and what to mind, after the guide's four tiers, in our words. */
export const tierPoints: Readonly<
  Record<TierId, { strengths: readonly MessageKey[]; cautions: readonly MessageKey[] }>
> = {
  mega: {
    strengths: ['money_mega_reach', 'money_mega_echo', 'money_mega_standing'],
    cautions: ['money_mega_reaction', 'money_mega_fee', 'money_mega_niche']
  },
  mid: {
    strengths: ['money_mid_balance', 'money_mid_craft', 'money_mid_record'],
    cautions: ['money_mid_sum', 'money_mid_busy', 'money_mid_rivals']
  },
  micro: {
    strengths: ['money_micro_reaction', 'money_micro_trust', 'money_micro_fee'],
    cautions: ['money_micro_reach', 'money_micro_quality', 'money_micro_work']
  },
  nano: {
    strengths: ['money_nano_trust', 'money_nano_product', 'money_nano_scale'],
    cautions: ['money_nano_reach', 'money_nano_promise', 'money_nano_quality']
  }
};
