import type { Dossier } from '@/lib/evidence/dossier';
import { type Observation, observationSchema } from '@/lib/evidence/observation';
import { finished } from '@/lib/reader/finished';
import { takeLiveState } from '@/lib/reader/live-state';
import { observeLive } from '@/lib/reader/observe-live';
import { parseStateDump } from './state-dump';

/**
 * A dump of the live state of the page at `url` as an observation, by the same way that the product goes, at `now` in ms; "none" for a
 * dump that names no creator or note, "foreign" for one that is not the URL's. `known` is what was read of the page. Throws on a text
 * that holds no data.
 */
export async function observeState(
  text: string,
  url: string,
  now: number,
  known?: Dossier
): Promise<Observation | 'none' | 'foreign'> {
  const live = takeLiveState({
    location: new URL(url),
    performance: { timeOrigin: now },
    __INITIAL_STATE__: parseStateDump(text)
  });
  if (!live) return 'none';
  const recall = async (id: string) => (known?.id === id ? known : undefined);
  const read = await observeLive(live, { now, recall, isSaved: true });
  if ('refused' in read) return read.refused;
  const observation = observationSchema.parse(finished(read.observation));
  return known && known.id !== observation.creatorId ? 'foreign' : observation;
}
