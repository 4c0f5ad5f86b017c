import { useMemo } from 'react';
import type { CampaignData } from '@/components/campaign/use-campaign';
import { type DueMeasurement, dueMeasurements } from '@/lib/campaign/due-measurements';
import type { Moment } from '@/lib/evidence/post';
import type { PostFacts } from './use-post-facts';

/** The posts of a campaign to open now, the one whose window closes first on top. `now` is ISO. */
export function useDue(
  { publications, measurements }: Pick<CampaignData, 'publications' | 'measurements'>,
  notes: PostFacts['notes'],
  now: string
): DueMeasurement[] {
  return useMemo(() => {
    const published = [...notes].flatMap(([id, { publishedAt }]): [string, Moment][] =>
      publishedAt ? [[id, publishedAt]] : []
    );
    return dueMeasurements(publications, measurements, Date.parse(now), new Map(published));
  }, [publications, measurements, notes, now]);
}
