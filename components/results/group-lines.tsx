import { addressOf } from '@/components/shortlist/place';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import { byCreator, byPartnership, byTierWithMix, type Group } from '@/lib/campaign/result-groups';
import type { GroupLine } from './group-table';
import type { Results } from './use-results';

/** The lines of a table by creator, tier or way of working together. */
export const creatorLines = ({ results, nameOf: called }: Results): GroupLine[] =>
  byCreator(results).map(group => ({
    ...lineOf(group),
    called: called(String(group.key)),
    name: (
      <a className="cut" href={addressOf({ creator: String(group.key) })} title={called(String(group.key))}>
        <bdi>{called(String(group.key))}</bdi>
      </a>
    )
  }));

/** With what the mix plans for each tier, also where nobody of it is there yet; by name the largest comes first. */
export const tierLines = ({ results, data }: Results): GroupLine[] =>
  byTierWithMix(results, data.campaign).map((group, place) => ({
    ...lineOf(group),
    called: place,
    name: group.key ? nameOf('tier', group.key) : say('results_tier_unknown'),
    creators: { out: group.results.length, planned: group.mix?.creators }
  }));

export const partnershipLines = ({ results }: Results): GroupLine[] =>
  byPartnership(results).map((group, place) => ({
    ...lineOf(group),
    called: place,
    name: group.key ? nameOf('partnership', group.key) : say('results_partnership_unknown'),
    creators: { out: group.results.length }
  }));

const lineOf = <Key extends string>({
  key,
  planned,
  results,
  figures
}: Group<Key>): Omit<GroupLine, 'called' | 'name'> => ({
  id: key ?? '',
  out: results.reduce((sum, { posts }) => sum + posts.length, 0),
  planned,
  figures
});
