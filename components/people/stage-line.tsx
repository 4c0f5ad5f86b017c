import { useRef } from 'react';
import { StageChoice } from '@/components/shortlist/stage-cell';
import { day, daysAgo } from '@/components/words/dates';
import { ownDay } from '@/components/words/own-day';
import { say } from '@/components/words/words';
import { stageWord } from '@/lib/export/words';
import { type Stage, stages } from '@/lib/shortlist/shortlist';
import { LateMark } from './late-mark';
import type { Person } from './people';

interface Props {
  person: Person;
  now: string;
  onMove: (stage: Stage) => void;
}

/** Where they stand, since when, what is late, and the way on. */
export function StageLine({ person, now, onMove }: Props) {
  const { name, stage, since, late } = person;
  const next = stages[stages.indexOf(stage) + 1];
  const line = useRef<HTMLElement>(null);
  const moveOn = (to: Stage) => {
    // After the last stage the button is gone.
    if (to === stages.at(-1)) line.current?.querySelector('select')?.focus();
    onMove(to);
  };
  return (
    <section className="sec stage-line" aria-label={say('people_stage')} ref={line}>
      <div className="row">
        <span className={`stage ${stage}`}>
          <i aria-hidden="true" />
          <StageChoice label={say('stage_of', { name })} stage={stage} onChoose={onMove} />
        </span>
        <span className="s12 qq num">
          {ownDay(since) === ownDay(now)
            ? say('people_since_today')
            : say('people_since', { day: day(ownDay(since), now), ago: daysAgo(since, now) })}
        </span>
      </div>
      <LateMark late={late} />
      {next && (
        <button type="button" className="btn primary" onClick={() => moveOn(next)}>
          {say('people_move_on', { stage: say(stageWord[next]) })}
        </button>
      )}
    </section>
  );
}
