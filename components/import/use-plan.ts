import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Target } from '@/lib/import/import-rows';
import { type Plan, planOf } from '@/lib/import/plan';
import type { Reading } from '@/lib/import/proposals';
import { storedOf } from '@/lib/import/stored';

/** What a sheet would change as things stand, also where they change meanwhile; undefined until that is known. */
export function usePlan({ proposals }: Reading, target: Target | undefined): Plan | undefined {
  const listId = target?.isNew ? undefined : target?.listId;
  const read = useLiveQuery(async () => {
    const stored = await storedOf(
      proposals.map(({ creatorId }) => creatorId),
      listId
    );
    return { proposals, stored };
  }, [proposals, listId]);
  const goesToList = target !== undefined;
  return useMemo(
    () => (read?.proposals === proposals ? planOf(proposals, read.stored, goesToList) : undefined),
    [read, proposals, goesToList]
  );
}
