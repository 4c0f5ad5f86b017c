import type { TierId, Verdict } from '@/lib/report/report';
import type { Deal } from '@/lib/shortlist/offers';
import type { Priority, Stage } from '@/lib/shortlist/shortlist';
import type { FlagMark } from '@/lib/shortlist/summary';
import type { Say } from './column';
import type { Word } from './word';

export const tierWord: Record<TierId, Word> = {
  nano: 'tier_nano',
  micro: 'tier_micro',
  mid: 'tier_mid',
  mega: 'tier_mega'
};

export const verdictWord: Record<Verdict, Word> = {
  recommended: 'verdict_recommended',
  consider: 'verdict_consider',
  'check-first': 'verdict_check_first',
  'not-recommended': 'verdict_not_recommended',
  provisional: 'verdict_provisional'
};

export const stageWord: Record<Stage, Word> = {
  'to-vet': 'stage_to_vet',
  vetted: 'stage_vetted',
  contacted: 'stage_contacted',
  negotiating: 'stage_negotiating',
  contracted: 'stage_contracted',
  briefed: 'stage_briefed',
  creating: 'stage_creating',
  published: 'stage_published',
  amplified: 'stage_amplified',
  measured: 'stage_measured'
};

export const priorityWord: Record<Priority, Word> = {
  high: 'priority_high',
  normal: 'priority_normal',
  low: 'priority_low'
};

export const dealWord: Record<Deal, Word> = {
  'paid-post': 'deal_paid_post',
  gift: 'deal_gift',
  commission: 'deal_commission',
  bundle: 'deal_bundle'
};

const nicheWords: Record<string, Word> = {
  beauty: 'niche_beauty',
  skincare: 'niche_skincare',
  fashion: 'niche_fashion',
  food: 'niche_food',
  home: 'niche_home',
  parenting: 'niche_parenting',
  fitness: 'niche_fitness',
  travel: 'niche_travel',
  tech: 'niche_tech',
  education: 'niche_education',
  lifestyle: 'niche_lifestyle',
  entertainment: 'niche_entertainment',
  pets: 'niche_pets',
  auto: 'niche_auto'
};

/** A niche by name; one that is none of ours stands as it was written. */
export function nicheText(niche: string, say: Say): string {
  const word = nicheWords[niche];
  return word === undefined ? niche : say(word);
}

export const kindWord = { image: 'export_image_note', video: 'export_video_note' } as const;

const severityWord = { critical: 'severity_critical', warn: 'severity_warn', info: 'severity_info' } as const;

/** A raised flag is named by its severity; the words for "clear" and "not checked" never read alike. */
export function flagWord({ status, severity }: FlagMark): Word {
  if (status !== 'raised') return `status_${status}`;
  return severity ? severityWord[severity] : 'status_raised';
}
