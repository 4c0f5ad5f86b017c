import { nicheTitle } from '@/components/brief/niche-name';
import { count, decimal, whole, yuan } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { line } from '@/components/words/rates';
import { say, sayCount } from '@/components/words/words';
import { priorityWord, stageWord } from '@/lib/export/words';
import { type Filter, type RangeKind, UNKNOWN } from '@/lib/shortlist/filter';
import { filterNames } from './filter-names';

const figureWords: Readonly<Record<RangeKind, (value: number) => string>> = {
  score: whole,
  coverage: whole,
  followers: count,
  price: yuan,
  cpe: value => decimal(value, Number.isInteger(value) ? 0 : 1),
  'engagement-rate': line
};

/** A filter in a few words, as it stands on its chip: "Score ≥ 40", "Nano, Micro". */
export function filterWords(filter: Filter): string {
  const name = say(filterNames[filter.by]);
  switch (filter.by) {
    case 'tier':
      return listed(filter.tiers.map(tierName)) ?? name;
    case 'stage':
      return listed(filter.stages.map(stage => say(stageWord[stage]))) ?? name;
    case 'niche':
      return named(name, filter.niches.map(nicheWord));
    case 'place':
      return named(name, filter.places.map(placeWord));
    case 'tags':
      return named(name, filter.tags);
    case 'priority':
      return named(name, filter.priorities.map(priorityName));
    case 'flags':
      return flagsWords(filter, name);
    case 'inspected':
      return say(filter.inspected ? 'filter_inspected' : 'filter_not_inspected');
    case 'seen':
      return sayCount('filter_seen_within', filter.within, { days: whole(filter.within) });
    case 'archived':
      return say(filter.show === 'also' ? 'filter_with_archived' : 'filter_archived_only');
    default:
      return rangeWords(name, filter);
  }
}

function rangeWords(name: string, { by, range: { from, to } }: Extract<Filter, { by: RangeKind }>): string {
  const words = figureWords[by];
  if (from !== undefined && to !== undefined) return say('filter_between', { name, from: words(from), to: words(to) });
  if (from !== undefined) return say('filter_from', { name, figure: words(from) });
  return to === undefined ? name : say('filter_to', { name, figure: words(to) });
}

function flagsWords({ none, raised = [] }: Extract<Filter, { by: 'flags' }>, name: string): string {
  const parts = [
    none === 'critical' && say('filter_no_critical'),
    none === 'raised' && say('filter_none_raised'),
    raised.length > 0 &&
      named(
        name,
        raised.map(id => nameOf('flag', id, 'short'))
      )
  ].filter(part => part !== false);
  return listed(parts) ?? name;
}

export const tierName = (tier: string): string => (tier === UNKNOWN ? say('filter_unknown') : nameOf('tier', tier));

export const nicheWord = (niche: string): string => (niche === UNKNOWN ? say('filter_unknown') : nicheTitle(niche));

export const placeWord = (place: string): string => (place === UNKNOWN ? say('filter_unknown') : place);

export const priorityName = (priority: keyof typeof priorityWord | typeof UNKNOWN): string =>
  priority === UNKNOWN ? say('filter_no_priority') : say(priorityWord[priority]);

const listed = (names: string[]): string | undefined =>
  names.length === 0 ? undefined : names.join(say('name_separator'));

const named = (name: string, names: string[]): string =>
  names.length === 0 ? name : say('filter_named', { name, values: names.join(say('name_separator')) });
