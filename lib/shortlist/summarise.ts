import type { Dossier } from '@/lib/evidence/dossier';
import type { Quote } from '@/lib/evidence/marketplace';
import { ask } from '@/lib/measures/ask';
import { engagementRate } from '@/lib/measures/engagement';
import type { Outcome } from '@/lib/measures/measure';
import { niche as nicheOf } from '@/lib/measures/niche';
import { quotes } from '@/lib/measures/price';
import { postsIn30Days } from '@/lib/measures/rhythm';
import { judge } from '@/lib/report/judge';
import type { FlagReport, Report, TierId } from '@/lib/report/report';
import { type Entry, toldAt, withEntry } from './entry';
import { rankOf } from './rank';
import type { Rules } from './rules';
import type { FlagMark, Summary } from './summary';

/** The time a dossier is judged at: when its list of posts was last read, so that a verdict does not age while nobody looks. */
export const judgedAt = ({ listing, lastSeenAt, firstSeenAt }: Dossier): string =>
  listing?.at ?? lastSeenAt ?? firstSeenAt;

/** Whether a summary still says what evidence and entry say: same rules, same entry. New evidence replaces it at once. */
export const isCurrent = (summary: Summary, entry: Entry | undefined, { key }: Rules): boolean =>
  summary.rules === key && summary.entryAt === toldAt(entry);

/** What is judged, and by which rules, of a creator with what the user wrote. */
export const judgedSubject = (dossier: Dossier, { settings, brief }: Rules) => ({
  dossier,
  now: Date.parse(judgedAt(dossier)),
  settings,
  ...(brief && { brief: brief.brief })
});

/** One creator as a row: facts, verdict and cost, under the rules in force, with what the user wrote. */
export const summarise = (evidence: Dossier, entry: Entry | undefined, rules: Rules): Summary =>
  judged(evidence, entry, rules).summary;

/** The same beside the report that it sums up. */
export function judged(
  evidence: Dossier,
  entry: Entry | undefined,
  rules: Rules
): { summary: Summary; report: Report } {
  const dossier = withEntry(evidence, entry);
  const subject = judgedSubject(dossier, rules);
  const report = judge(subject);
  const { nickname, redId, ipLocation, bio, followers, likesAndCollects } = dossier.profile ?? {};
  const rate = known(ask(subject, engagementRate));
  const posts = known(ask(subject, postsIn30Days));
  const prices = known(ask(subject, quotes))?.value;
  const quote = prices?.[0];
  const perEngagement = costPerEngagement(quote, rate?.value, followers?.value.value);
  const niche = known(ask(subject, nicheOf));
  const told = toldAt(entry);
  const estimate = quote?.kind === 'video' ? report.price?.videoYuan : report.price?.imageYuan;
  const summary: Summary = {
    creatorId: dossier.id,
    ruleset: report.ruleset,
    ...(report.edited && { edited: true }),
    rules: rules.key,
    ...(report.tier && report.score.grade !== null && { pool: poolOf(report.tier.id, rules) }),
    ...(told !== undefined && { entryAt: told }),
    firstSeenAt: dossier.firstSeenAt,
    lastSeenAt: dossier.lastSeenAt ?? dossier.firstSeenAt,
    ...(nickname && { nickname: nickname.value }),
    ...(redId && { redId: redId.value }),
    ...(ipLocation && { ipLocation: ipLocation.value }),
    ...(bio && { bio: bio.value }),
    ...(niche && { niche: niche.value.id }),
    ...(followers && { followers: followers.value }),
    ...(likesAndCollects && { likesAndCollects: likesAndCollects.value }),
    ...(report.tier && { tier: report.tier }),
    ...(rate && { engagementRate: { value: rate.value, low: rate.low, high: rate.high, n: rate.n } }),
    ...(posts && { postsIn30Days: posts.value }),
    score: report.score,
    rank: rankOf(report.score),
    verdict: report.verdict,
    dimensions: report.dimensions.map(({ id, points, known, score }) => ({ id, points, known, score })),
    flags: report.flags.map(markOf),
    ...(quote && { quote }),
    ...(prices && { quotes: prices }),
    ...(estimate && { estimate }),
    ...(perEngagement !== undefined && { costPerEngagement: perEngagement })
  };
  return { summary, report };
}

/** Graded creators of one tier under one set of rules, among whom a score has its standing. */
export const poolOf = (tier: TierId, { key }: Rules): string => `${tier} | ${key}`;

const known = <Value>(outcome: Outcome<Value>) => ('missing' in outcome ? undefined : outcome);

const markOf = (flag: FlagReport): FlagMark => ({
  id: flag.id,
  status: flag.status,
  ...(flag.status === 'raised' && { severity: flag.severity })
});

function costPerEngagement(quote: Quote | undefined, rate: number | undefined, followers: number | undefined) {
  if (!quote || rate === undefined || followers === undefined || rate * followers === 0) return undefined;
  return quote.priceYuan / (rate * followers);
}
