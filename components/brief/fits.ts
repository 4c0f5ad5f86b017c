import type { FlagLook } from '@/components/mark/flag-look';
import { aboutYuan, whole, yuan } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { share } from '@/components/words/rates';
import { type MessageKey, say, sayCount } from '@/components/words/words';
import { nicheRule } from '@/lib/benchmarks/niches';
import type { Brief } from '@/lib/evidence/brief';
import type { Quote } from '@/lib/evidence/marketplace';
import type { Cite, Missing } from '@/lib/measures/measure';
import type { Report } from '@/lib/report/report';
import { nicheName } from './niche-name';
import { perCreator } from './per-creator';

/** One thing that the brief asks for, against the creator: how far it fits with the figure, what the brief lacks, or what is not measured. */
export type Fit = { id: string; name: MessageKey } & (
  | { look: Extract<FlagLook, 'clear' | 'info'>; figure: string }
  | { toWrite: MessageKey }
  | { missing: Missing | undefined }
);

/** The guide draws its line for the audience here; a creator has a niche from two fifths of the notes on. */
const AUDIENCE_LINE = 0.7;

/** The four things that a brief asks for. */
export function fitsOf(report: Report, brief: Brief, quote: Quote | undefined): Fit[] {
  return [
    nicheFit(report, brief),
    audienceFit(report, brief),
    competitorFit(report, brief),
    priceFit(report, brief, quote)
  ];
}

function nicheFit(report: Report, { niche, keywords = [] }: Brief): Fit {
  const row = { id: 'niche', name: 'brief_fit_niche' } as const;
  if (niche === undefined && keywords.length === 0) return { ...row, toWrite: 'brief_fit_write_niche' };
  const found = citeOf(report, 'niche-fit', 'targetNicheShare');
  if ('missing' in found) return { ...row, ...found };
  const figures = { share: share(found.value), n: whole(found.n) };
  return {
    ...row,
    look: lookOf(found.value >= nicheRule.share),
    figure:
      niche === undefined
        ? say('brief_fit_keyword_share', figures)
        : say('brief_fit_niche_share', { ...figures, niche: nicheName(niche) })
  };
}

function audienceFit(report: Report, { audience = {} }: Brief): Fit {
  const row = { id: 'audience', name: 'brief_fit_audience' } as const;
  const { femaleShare, ages = [], provinces = [] } = audience;
  if (femaleShare === undefined && ages.length === 0 && provinces.length === 0)
    return { ...row, toWrite: 'brief_fit_write_audience' };
  const found = citeOf(report, 'target-match', 'targetOverlap');
  if ('missing' in found) return { ...row, ...found };
  return {
    ...row,
    look: lookOf(found.value >= AUDIENCE_LINE),
    figure: say('brief_fit_overlap', { share: share(found.value) })
  };
}

function competitorFit(report: Report, { competitors = [] }: Brief): Fit {
  const row = { id: 'competitors', name: 'brief_fit_competitors' } as const;
  if (competitors.length === 0) return { ...row, toWrite: 'brief_fit_write_competitors' };
  const found = citeOf(report, 'commercial-load', 'competitorPosts');
  if ('missing' in found) return { ...row, ...found };
  const { value, n } = found;
  return {
    ...row,
    look: lookOf(value === 0),
    figure:
      value === 0
        ? sayCount('brief_fit_no_competitor', n, { n: whole(n) })
        : sayCount('brief_fit_competitor_posts', value, { count: whole(value), n: whole(n) })
  };
}

function priceFit({ price, tier }: Report, brief: Brief, quote: Quote | undefined): Fit {
  const row = { id: 'price', name: 'brief_fit_price' } as const;
  const budget = perCreator(brief);
  if (budget === undefined) return { ...row, toWrite: 'brief_fit_write_budget' };
  const tiers = brief.tiers ?? [];
  const isTier = tier === undefined || tiers.length === 0 ? undefined : tiers.includes(tier.id);
  const tierWords = tier && isTier === false ? [say('brief_fit_other_tier', { tier: nameOf('tier', tier.id) })] : [];
  const asked = quote ? quote.priceYuan : price?.imageYuan.value;
  if (asked === undefined) return { ...row, missing: { measure: 'quotes', remedy: 'enter-price' } };
  const words = quote
    ? say('brief_fit_quote', { price: yuan(asked), budget: yuan(budget) })
    : say('brief_fit_market', { price: aboutYuan(asked), budget: yuan(budget) });
  return {
    ...row,
    look: lookOf(asked <= budget && isTier !== false),
    figure: [words, ...tierWords].join(say('name_separator'))
  };
}

const lookOf = (fits: boolean): 'clear' | 'info' => (fits ? 'clear' : 'info');

/** A figure that a criterion cites, or what is missing for it. */
function citeOf(report: Report, criterionId: string, measure: string): Cite | { missing: Missing | undefined } {
  const criterion = report.dimensions.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterionId);
  if (criterion?.status === 'scored')
    return criterion.cites.find(cite => cite.measure === measure) ?? { missing: undefined };
  return { missing: criterion?.missing[0] };
}
