import { memo } from 'react';
import { say } from '@/components/words/words';
import type { Stage } from '@/lib/shortlist/shortlist';
import { startDrag } from './dragged';
import { DueWords } from './due-words';
import { LateMark } from './late-mark';
import { MoveChoice } from './move-choice';
import type { Person } from './people';
import { PersonName } from './person-name';
import { PersonScore } from './person-score';

interface Props {
  person: Person;
  isOpen: boolean;
  now: string;
  onOpen: (creatorId: string) => void;
  onMove: (creatorId: string, stage: Stage) => void;
}

/** One creator on the board: who, how they score, what is next and by when. It is dragged, or moved by its list of stages. */
export const Card = memo(function Card({ person, isOpen, now, onOpen, onMove }: Props) {
  const { creatorId, name, score, stage, nextAction, owner, due, late } = person;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is the pointer's way; the list of stages is the keyboard's.
    <div className={isOpen ? 'card on' : 'card'} draggable onDragStart={event => startDrag(event, creatorId)}>
      <div className="row">
        <PersonName creatorId={creatorId} name={name} isOpen={isOpen} onOpen={onOpen} />
        <span className="grow" />
        <MoveChoice creatorId={creatorId} name={name} stage={stage} onMove={chosen => onMove(creatorId, chosen)} />
      </div>
      <div className="row between">
        <PersonScore score={score} />
        <span className="cut s12 q" title={owner}>
          <bdi>{owner}</bdi>
        </span>
      </div>
      <p className={nextAction ? 'cut' : 'cut qq'} title={nextAction}>
        {nextAction ? <bdi>{nextAction}</bdi> : say('people_no_action')}
      </p>
      <p className="row between s12">
        <DueWords due={due} now={now} />
        <LateMark late={late} />
      </p>
    </div>
  );
});
