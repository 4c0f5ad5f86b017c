import type { CampaignData } from '@/components/campaign/use-campaign';
import type { Speech } from '@/components/export/speech';
import type { Run } from '@/lib/export/document';
import { profileAddress } from '@/lib/export/profile-address';
import type { Publication } from '@/lib/shortlist/publication';
import type { Row } from '@/lib/shortlist/row';
import { modelWith } from './model-with';
import { modelWords } from './model-words';

/** Where something is to be filled in by hand; signs that mean nothing in Markdown. */
const BLANK = '＿＿＿＿＿＿＿＿';

/** What the creator is called in a file of whatever language: the page's name, else the id. */
export function nameIn({ summary, entry }: Row): string {
  const names = [summary.nickname, entry?.knownAs, summary.redId];
  return names.find(name => name !== undefined && name.trim() !== '') ?? summary.creatorId;
}

/** Who, for whom, in which way, for how much, and which posts; what is not known is a line to write on. */
export function outlineFacts(data: CampaignData, row: Row, speak: Speech): { label: string; runs: Run[] }[] {
  const { creatorId, redId } = row.summary;
  const model = modelWith(data, creatorId);
  const text = (words: string | undefined): Run[] => [{ text: words ?? BLANK }];
  const address = profileAddress(creatorId);
  const posts = data.publications
    .filter(post => post.creatorId === creatorId)
    .toSorted((one, other) => ((one.plannedOn ?? '9') < (other.plannedOn ?? '9') ? -1 : 1))
    .map(post => postWords(post, speak));
  return [
    { label: speak('outline_campaign'), runs: text(data.listName) },
    { label: speak('outline_brand'), runs: text(undefined) },
    { label: speak('outline_creator'), runs: text(nameIn(row)) },
    { label: speak('outline_red_id'), runs: text(redId) },
    { label: speak('outline_profile'), runs: [{ text: address, href: address }] },
    { label: speak('outline_model'), runs: text(model && speak(modelWords[model].name)) },
    { label: speak('outline_fee'), runs: text(feeWords(data, row, speak)) },
    { label: speak('outline_payment'), runs: text(data.works.get(creatorId)?.terms?.['payment.instalments']?.text) },
    { label: speak('outline_posts'), runs: text(posts.length > 0 ? posts.join('\n') : undefined) }
  ];
}

function feeWords({ works }: CampaignData, { summary }: Row, speak: Speech): string | undefined {
  const { fee, platformFee } = works.get(summary.creatorId)?.paid ?? {};
  if (fee === undefined) {
    const price = summary.quote?.priceYuan;
    return price === undefined ? undefined : speak('outline_quoted', { price: yuanIn(price) });
  }
  const words = fee === 0 ? speak('outline_gift') : yuanIn(fee);
  return platformFee === undefined
    ? words
    : speak('outline_platform_fee', { fee: words, platform: yuanIn(platformFee) });
}

function postWords({ plannedOn, kind, about }: Publication, speak: Speech): string {
  const words = [plannedOn ?? speak('outline_day_open'), kind && speak(kinds[kind]), about];
  return words.filter(word => word !== undefined && word !== '').join(speak('list_separator'));
}

const kinds = { image: 'outline_image', video: 'outline_video' } as const;

/** Yuan as both languages write them, to the fen. */
const yuanIn = (value: number): string => `¥${value.toLocaleString('en-US', { maximumFractionDigits: 2 })}`;
