import type { MessageKey } from '@/components/words/words';
import type { CampaignState, Phase } from '@/lib/campaign/overview';

/** What a campaign's state is called. */
export const stateWords: Record<CampaignState, MessageKey> = {
  'not-begun': 'campaigns_not_begun',
  running: 'campaigns_running',
  over: 'campaigns_over',
  finished: 'campaigns_finished'
};

/** How many creators are in a phase. */
export const phaseWords: Record<Phase, MessageKey> = {
  choosing: 'campaigns_choosing',
  talking: 'campaigns_talking',
  making: 'campaigns_making',
  out: 'campaigns_out',
  measured: 'campaigns_measured'
};
