import { useState } from 'react';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { stageWord } from '@/lib/export/words';
import { moveStage } from '@/lib/shortlist/places';
import { type Stage, stages } from '@/lib/shortlist/shortlist';
import type { CellProps } from './cells';
import { useRowActions } from './row-actions';
import { rowName } from './row-name';

/** Where the creator stands: a ring that fills, the word, and the choice of another. */
export function StageCell({ row }: CellProps) {
  const { save } = useRowActions();
  const { membership } = row;
  if (!membership) return null;
  const { listId, creatorId, stage } = membership;
  return (
    <span className={`stage ${stage}`}>
      <i aria-hidden="true" />
      <StageChoice
        label={say('stage_of', { name: rowName(row) })}
        stage={stage}
        onChoose={chosen => void save(() => moveStage(listId, [creatorId], chosen, instant()))}
      />
    </span>
  );
}

interface ChoiceProps {
  label: string;
  /** Absent where many creators with stages of their own are meant. */
  stage?: Stage;
  onChoose: (stage: Stage) => void;
}

/** The ten stages as the browser's own list; they are there once the user comes near: a screenful of rows has three hundred of them. */
export function StageChoice({ label, stage, onChoose }: ChoiceProps) {
  const [isNear, setNear] = useState(false);
  const come = () => setNear(true);
  return (
    <select
      aria-label={label}
      value={stage ?? ''}
      onPointerEnter={come}
      onFocus={come}
      onChange={event => {
        const chosen = stages.find(one => one === event.target.value);
        if (chosen) onChoose(chosen);
      }}
    >
      {stage === undefined && <option value="">{label}</option>}
      {(isNear || stage === undefined ? stages : [stage]).map(one => (
        <option key={one} value={one}>
          {say(stageWord[one])}
        </option>
      ))}
    </select>
  );
}
