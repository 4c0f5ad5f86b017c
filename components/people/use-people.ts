import { useEffect, useMemo, useRef } from 'react';
import type { CampaignData } from '@/components/campaign/use-campaign';
import { isSame } from '@/lib/shortlist/row-changes';
import { type Person, peopleOf } from './people';

/** The list's creators with their work; whoever is as before stays the same object, so that nothing of them is drawn anew. */
export function usePeople(data: CampaignData, now: string): Person[] {
  const before = useRef<ReadonlyMap<string, Person>>(new Map());
  const people = useMemo(
    () =>
      peopleOf(data, now).map(person => {
        const known = before.current.get(person.creatorId);
        return known && isSame(known, person) ? known : person;
      }),
    [data, now]
  );
  useEffect(() => {
    before.current = new Map(people.map(person => [person.creatorId, person]));
  }, [people]);
  return people;
}
