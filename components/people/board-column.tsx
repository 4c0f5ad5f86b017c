import { useId, useRef, useState } from 'react';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { stageWord } from '@/lib/export/words';
import type { Stage } from '@/lib/shortlist/shortlist';
import { Card } from './card';
import { dropped, isCard } from './dragged';
import type { Person } from './people';
import { useCards } from './use-cards';

interface Props {
  stage: Stage;
  people: readonly Person[];
  /** Whom the panel shows. */
  openId: string | undefined;
  /** Whose card was moved last. */
  movedId: string | undefined;
  now: string;
  onOpen: (creatorId: string) => void;
  onMove: (creatorId: string, stage: Stage) => void;
}

/** One stage and who is at it; a card dropped on it moves there. Narrow while nobody is. */
export function BoardColumn({ stage, people, openId, movedId, now, onOpen, onMove }: Props) {
  const heading = useId();
  const scroller = useRef<HTMLUListElement>(null);
  const [isOver, setOver] = useState(false);
  const pinned = [movedId, openId].map(id => people.findIndex(({ creatorId }) => creatorId === id));
  const { cards, height } = useCards(scroller, people.length, pinned);
  const classes = ['column', people.length === 0 && 'none', isOver && 'over'];
  return (
    <section
      className={classes.filter(Boolean).join(' ')}
      aria-labelledby={heading}
      onDragOver={event => {
        if (!isCard(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={event => {
        setOver(false);
        if (!isCard(event)) return;
        event.preventDefault();
        const creatorId = dropped(event);
        if (!people.some(person => person.creatorId === creatorId)) onMove(creatorId, stage);
      }}
    >
      <h2 id={heading}>
        <span className={`stage ${stage}`}>
          <i aria-hidden="true" />
          {say(stageWord[stage])}
        </span>
        <span className="qq num">{whole(people.length)}</span>
      </h2>
      <ul className="scroll" ref={scroller}>
        {people.length > 0 && <li className="reach" aria-hidden="true" style={{ height }} />}
        {cards.map(({ index, start }) => {
          const person = people[index];
          return (
            person && (
              <li key={person.creatorId} style={{ top: start }} aria-setsize={people.length} aria-posinset={index + 1}>
                <Card person={person} isOpen={person.creatorId === openId} now={now} onOpen={onOpen} onMove={onMove} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
