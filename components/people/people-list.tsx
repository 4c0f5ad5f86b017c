import { useCallback, useMemo, useState } from 'react';
import type { Save } from '@/components/inspection/save';
import type { Stage } from '@/lib/shortlist/shortlist';
import type { Person } from './people';
import { type Order, ordered } from './people-order';
import { PeopleTable } from './people-table';
import { WorkBulk } from './work-bulk';

interface Props {
  listId: string;
  people: readonly Person[];
  openId: string | undefined;
  now: string;
  save: Save;
  onOpen: (creatorId: string) => void;
  onMove: (creatorIds: string[], stage: Stage) => Promise<boolean>;
}

/** The creators as a table, to be sorted, and what can be done with those that are ticked. */
export function PeopleList({ listId, people, openId, now, save, onOpen, onMove }: Props) {
  const [order, setOrder] = useState<Order>({ by: 'late', isReversed: false });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const inOrder = useMemo(() => ordered(people, order), [people, order]);
  const chosen = inOrder.filter(({ creatorId }) => ticked.has(creatorId)).map(({ creatorId }) => creatorId);
  const tick = useCallback(
    (id: string, on: boolean) =>
      setTicked(before => new Set(on ? [...before, id] : [...before].filter(other => other !== id))),
    []
  );
  return (
    <>
      <PeopleTable
        people={inOrder}
        ticked={ticked}
        count={chosen.length}
        order={order}
        openId={openId}
        now={now}
        onOrder={setOrder}
        onTick={tick}
        onTickAll={on => setTicked(new Set(on ? inOrder.map(({ creatorId }) => creatorId) : []))}
        onOpen={onOpen}
        onMove={onMove}
      />
      {chosen.length > 0 && (
        <WorkBulk
          listId={listId}
          creatorIds={chosen}
          save={save}
          onMove={stage => void onMove(chosen, stage)}
          onClear={() => setTicked(new Set())}
        />
      )}
    </>
  );
}
