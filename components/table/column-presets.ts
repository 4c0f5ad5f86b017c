import type { MessageKey } from '@/components/words/words';

/** Columns for one kind of work, beside the name. */
interface Preset {
  name: MessageKey;
  columns: readonly string[];
}

export const overview: Preset = {
  name: 'columns_overview',
  columns: ['score', 'signals', 'tier', 'followers', 'engagement-rate', 'quote', 'cpe', 'stage', 'tags', 'last-seen']
};

/** The presets that the columns can be set to, in their order. */
export const columnPresets: readonly Preset[] = [
  overview,
  {
    name: 'columns_prices',
    columns: [
      'score',
      'tier',
      'followers',
      'image-price',
      'video-price',
      'deal',
      'estimate',
      'cpe',
      'estimated-cpe',
      'stage'
    ]
  },
  {
    name: 'columns_vetting',
    columns: [
      'score',
      'signals',
      'coverage',
      'verdict',
      'audience-quality',
      'engagement',
      'content-quality',
      'brand-alignment',
      'performance-history',
      'posts-in-30-days',
      'stage',
      'last-seen'
    ]
  },
  {
    name: 'columns_contact',
    columns: ['stage', 'priority', 'contact', 'tags', 'note', 'niche', 'place', 'quote', 'last-seen']
  }
];
