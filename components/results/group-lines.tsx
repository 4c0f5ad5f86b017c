import { addressOf } from '@/components/shortlist/place';
import { whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import { tiers } from '@/lib/benchmarks/tiers';
import { figuresOf } from '@/lib/campaign/result-figures';
import { byCreator, byPartnership, byTier, type Group, plannedOf } from '@/lib/campaign/result-groups';
import type { GroupLine } from './group-table';
import type { Results } from './use-results';

/** The lines of a table by creator, tier or way of working together. */
export const creatorLines = ({ results, nameOf: called }: Results): GroupLine[] =>
  byCreator(results).map(group => ({
    ...lineOf(group),
    name: (
      <a className="cut" href={addressOf({ creator: String(group.key) })} title={called(String(group.key))}>
        <bdi>{called(String(group.key))}</bdi>
      </a>
    )
  }));

/** With what the mix plans for each tier, also where nobody of it is there yet. */
export function tierLines({ results, data }: Results): GroupLine[] {
  const groups = byTier(results);
  const sized = tiers.toReversed().flatMap(({ id }) => {
    const group = groups.find(({ key }) => key === id);
    const mix = plannedOf(data.campaign, id);
    if (!group && !mix) return [];
    const line = lineOf(group ?? { key: id, planned: 0, results: [], figures: figuresOf([]) });
    const creators = whole(group?.results.length ?? 0);
    return {
      ...line,
      name: nameOf('tier', id),
      creators: mix ? say('results_out_of', { out: creators, planned: whole(mix.creators) }) : creators,
      planned: Math.max(line.planned, mix?.posts ?? line.planned)
    };
  });
  const unknown = groups.find(({ key }) => key === undefined);
  if (!unknown) return sized;
  return [...sized, { ...lineOf(unknown), name: say('results_tier_unknown'), creators: whole(unknown.results.length) }];
}

export const partnershipLines = ({ results }: Results): GroupLine[] =>
  byPartnership(results).map(group => ({
    ...lineOf(group),
    name: group.key ? nameOf('partnership', group.key) : say('results_partnership_unknown'),
    creators: whole(group.results.length)
  }));

const lineOf = <Key extends string>({ key, planned, results, figures }: Group<Key>): GroupLine => ({
  id: key ?? '',
  name: key,
  out: results.reduce((sum, { posts }) => sum + posts.length, 0),
  planned,
  figures
});
