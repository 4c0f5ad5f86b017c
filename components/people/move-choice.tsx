import { Icon } from '@/components/mark/icon';
import { StageChoice } from '@/components/shortlist/stage-cell';
import { say } from '@/components/words/words';
import type { Stage } from '@/lib/shortlist/shortlist';
import { moveId } from './people-focus';

interface Props {
  creatorId: string;
  name: string;
  stage: Stage;
  onMove: (stage: Stage) => void;
}

/** The way to another column by keyboard: the list of stages behind an arrow. */
export const MoveChoice = ({ creatorId, name, stage, onMove }: Props) => (
  <span className="move" id={moveId(creatorId)} title={say('people_move', { name })}>
    <Icon name="arrow" />
    <StageChoice label={say('people_move', { name })} stage={stage} onChoose={onMove} />
  </span>
);
