import { tierOf } from '@/lib/benchmarks/tiers';
import { ask } from '@/lib/measures/ask';
import type { Outcome, Subject } from '@/lib/measures/measure';
import { imagePrice, videoPrice } from '@/lib/measures/price';
import { redFlags } from '@/lib/red-flags/red-flags';
import { judgeDimensions } from './dimensions';
import { nextSteps } from './next-steps';
import { notes } from './notes';
import { partnershipOf } from './partnership';
import type { FlagReport, PriceBand, Report } from './report';
import { scoreOf, verdictOf } from './score';
import { isEdited, type JudgeSettings } from './settings';

/** The version of the rules; a summary made under another one is made anew. */
export const RULESET = '2026.12';

/** Everything to say about one creator at `now` (ms since 1970). Throws RangeError when edited weights do not sum to 100. */
export function judge(subject: Subject & { settings?: JudgeSettings }): Report {
  const { dossier, now, settings = {} } = subject;
  const flags: FlagReport[] = redFlags.map(flag => ({ id: flag.id, ...flag.judge(subject, settings) }));
  const raised = new Set(flags.flatMap(({ id, status }) => (status === 'raised' ? [id] : [])));
  const { dimensions, confidence } = judgeDimensions(subject, settings, { raised });
  const score = scoreOf(dimensions, confidence);
  const tier = tierIn(dossier, settings);
  return {
    creatorId: dossier.id,
    at: new Date(now).toISOString(),
    ruleset: RULESET,
    edited: isEdited(settings),
    ...tier,
    score,
    verdict: verdictOf(score.grade, flags),
    dimensions,
    flags,
    notes: notes.flatMap(note => note.judge(subject)),
    partnership: partnershipOf(subject, { ...tier, score, dimensions, flags }),
    ...priceIn(subject),
    next: nextSteps(subject, dimensions, flags)
  };
}

function tierIn({ profile }: Subject['dossier'], { tiers }: JudgeSettings): Pick<Report, 'tier'> {
  return profile?.followers === undefined ? {} : { tier: tierOf(profile.followers.value.value, tiers) };
}

function priceIn(subject: Subject): Pick<Report, 'price'> {
  const image = bandOf(ask(subject, imagePrice));
  const video = bandOf(ask(subject, videoPrice));
  return image && video ? { price: { imageYuan: image, videoYuan: video, estimate: true } } : {};
}

const bandOf = (price: Outcome): PriceBand | undefined =>
  'missing' in price ? undefined : { low: price.low, value: price.value, high: price.high };
