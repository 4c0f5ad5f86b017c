import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { say } from '@/components/words/words';
import { type Stage, stages } from '@/lib/shortlist/shortlist';
import { BoardColumn } from './board-column';
import type { Person } from './people';
import { focusMove } from './people-focus';
import { inColumn } from './people-order';

interface Props {
  people: readonly Person[];
  openId: string | undefined;
  now: string;
  onOpen: (creatorId: string) => void;
  onMove: (creatorIds: string[], stage: Stage) => Promise<boolean>;
}

/** The ten stages as columns. Whoever was moved takes the focus along to the new column. */
export function Board({ people, openId, now, onOpen, onMove }: Props) {
  const columns = useMemo(() => Map.groupBy(inColumn(people), ({ stage }) => stage), [people]);
  const [movedId, setMoved] = useState<string>();
  const waiting = useRef<{ creatorId: string; stage: Stage }>(undefined);
  useEffect(() => {
    const moved = waiting.current;
    const person = people.find(({ creatorId }) => creatorId === moved?.creatorId);
    // Whom a filter hides after the move is not waited for: later they would take the focus from elsewhere.
    if (!person || (person.stage === moved?.stage && focusMove(person.creatorId))) waiting.current = undefined;
  }, [people]);
  const move = useCallback(
    async (creatorId: string, stage: Stage) => {
      setMoved(creatorId);
      waiting.current = { creatorId, stage };
      if (!(await onMove([creatorId], stage))) waiting.current = undefined;
    },
    [onMove]
  );
  return (
    <section className="board" aria-label={say('people_board')}>
      {stages.map(stage => (
        <BoardColumn
          key={stage}
          stage={stage}
          people={columns.get(stage) ?? []}
          openId={openId}
          movedId={movedId}
          now={now}
          onOpen={onOpen}
          onMove={move}
        />
      ))}
    </section>
  );
}
