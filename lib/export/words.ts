import type { TierId, Verdict } from '@/lib/report/report';
import type { Stage } from '@/lib/shortlist/shortlist';
import type { FlagMark } from '@/lib/shortlist/summary';
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

export const kindWord = { image: 'export_image_note', video: 'export_video_note' } as const;

const severityWord = { critical: 'severity_critical', warn: 'severity_warn', info: 'severity_info' } as const;

/** A raised flag is named by its severity; the words for "clear" and "not checked" never read alike. */
export function flagWord({ status, severity }: FlagMark): Word {
  if (status !== 'raised') return `status_${status}`;
  return severity ? severityWord[severity] : 'status_raised';
}
