import { expect, test } from 'vitest';
import { type Filter, type FilterKind, filterKinds } from '@/lib/shortlist/filter';
import { viewIn } from '@/lib/shortlist/read-view';

const oneOfEach: Record<FilterKind, Filter> = {
  score: { by: 'score', range: { from: 40 } },
  coverage: { by: 'coverage', range: {} },
  flags: { by: 'flags', none: 'critical', raised: ['underpriced'] },
  tier: { by: 'tier', tiers: ['nano', 'unknown'] },
  followers: { by: 'followers', range: { to: 1 } },
  'engagement-rate': { by: 'engagement-rate', range: { from: 0.01, to: 0.1 } },
  niche: { by: 'niche', niches: ['food'] },
  place: { by: 'place', places: ['上海'] },
  price: { by: 'price', range: { to: 900 } },
  cpe: { by: 'cpe', range: { to: 3 } },
  tags: { by: 'tags', tags: ['干皮'] },
  stage: { by: 'stage', stages: ['vetted'] },
  priority: { by: 'priority', priorities: ['high'] },
  inspected: { by: 'inspected', inspected: false },
  seen: { by: 'seen', within: 30 },
  archived: { by: 'archived', show: 'only' }
};

test('a view comes back as it was kept, a filter of each kind with it', () => {
  const view = {
    columns: ['nickname', 'score'],
    sorting: [{ column: 'score', direction: 'descending' as const }],
    filters: filterKinds.map(kind => oneOfEach[kind]),
    search: '护肤'
  };
  expect(viewIn(JSON.parse(JSON.stringify(view)))).toEqual(view);
});

test.each([[null], ['view'], [7], [undefined]])('%s is no view', value => expect(viewIn(value)).toBeUndefined());

test('what is not understood is left out, and the rest stands', () => {
  const broken = {
    columns: ['score', 7, null],
    sorting: [{ column: 'score', direction: 'sideways' }, { column: 'cpe', direction: 'ascending' }, 'tier'],
    filters: [
      oneOfEach.tier,
      { by: 'score', range: { from: '40' } },
      { by: 'score' },
      { by: 'tier', tiers: 'nano' },
      { by: 'archived', show: 'all' },
      { by: 'mood', moods: [] },
      null
    ],
    search: 7
  };
  expect(viewIn(broken)).toEqual({
    columns: ['score'],
    sorting: [{ column: 'cpe', direction: 'ascending' }],
    filters: [oneOfEach.tier],
    search: ''
  });
});
