import type { StepId } from '@/lib/method/steps';
import type { Stage } from '@/lib/shortlist/shortlist';

/** The step that a creator at this stage is at; undefined where all are done. */
export const stepAt: Readonly<Record<Stage, StepId | undefined>> = {
  'to-vet': 'vet',
  vetted: 'outreach',
  contacted: 'outreach',
  negotiating: 'contract',
  contracted: 'briefing',
  briefed: 'creation',
  creating: 'publishing',
  published: 'amplification',
  amplified: 'measurement',
  measured: undefined
};

/** After so many days without a move a creator is called stuck; our estimates. At the first and the last stage nobody waits for anything. */
const patience: Readonly<Record<Stage, number | undefined>> = {
  'to-vet': undefined,
  vetted: 14,
  contacted: 7,
  negotiating: 10,
  contracted: 10,
  briefed: 14,
  creating: 21,
  published: 14,
  amplified: 30,
  measured: undefined
};

const DAY = 86_400_000;

/** What is late about a creator: a due day that is over (`days` ago), or a stage that nobody left for long; undefined where nothing is. */
export type Late = { why: 'overdue' | 'stuck'; days: number } | undefined;

/**
 * `since` is the instant of the last move, `due` a day as "2026-12-01" in the user's own calendar and `today` likewise; both days are whole
 * days apart. What is overdue is not called stuck too.
 */
export function lateness(
  { stage, since, due }: { stage: Stage; since: string; due?: string | undefined },
  now: { at: number; today: string }
): Late {
  if (stage === 'measured') return undefined;
  if (due !== undefined && due < now.today) {
    return { why: 'overdue', days: Math.round((Date.parse(now.today) - Date.parse(due)) / DAY) };
  }
  const limit = patience[stage];
  const waited = Math.floor((now.at - Date.parse(since)) / DAY);
  if (limit === undefined || waited <= limit || (due !== undefined && due >= now.today)) return undefined;
  return { why: 'stuck', days: waited };
}
