import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { PublicationPlan } from '@/lib/shortlist/publication';
import { asDay, asText, asYuan, type ConflictFields } from './conflict-field';

/** What a post of a campaign holds, as a conflict shows it. */
export const postFields: ConflictFields<PublicationPlan> = {
  plannedOn: asDay('posts_day_field'),
  kind: {
    name: 'posts_kind',
    says: kind => say(kind === 'video' ? 'price_video_note' : 'price_image_note')
  },
  about: asText('posts_about'),
  postId: { name: 'posts_link', says: (id, names) => names.get(id) ?? id },
  impressions: { name: 'kpi_impressions', says: whole },
  reads: { name: 'kpi_reads', says: whole },
  adsYuan: asYuan('posts_ads')
};
