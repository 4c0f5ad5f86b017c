import { memo } from 'react';
import { StageChoice } from '@/components/shortlist/stage-cell';
import { Unknown } from '@/components/shortlist/unknown';
import { day } from '@/components/words/dates';
import { nameOf } from '@/components/words/names';
import { ownDay } from '@/components/words/own-day';
import { say } from '@/components/words/words';
import type { Stage } from '@/lib/shortlist/shortlist';
import { DueWords } from './due-words';
import { LateMark } from './late-mark';
import type { Person } from './people';
import { PersonName } from './person-name';

interface Props {
  person: Person;
  /** In the whole list, from 0. */
  place: number;
  isTicked: boolean;
  isOpen: boolean;
  now: string;
  onTick: (creatorId: string, on: boolean) => void;
  onOpen: (creatorId: string) => void;
  onMove: (creatorIds: string[], stage: Stage) => Promise<boolean>;
}

/** One creator in the list. */
export const PersonRow = memo(function PersonRow(props: Props) {
  const { person, place, isTicked, isOpen, now, onTick, onOpen, onMove } = props;
  const { creatorId, name, stage, since, nextAction, owner, due, late, partnership } = person;
  const classes = [isTicked && 'on', isOpen && 'cur'];
  return (
    <tr data-id={creatorId} className={classes.filter(Boolean).join(' ')} aria-rowindex={place + 2}>
      <td className="c">
        <input
          type="checkbox"
          aria-label={say('table_select', { name })}
          checked={isTicked}
          onChange={({ target }) => onTick(creatorId, target.checked)}
        />
      </td>
      <th scope="row">
        <div className="row">
          <PersonName creatorId={creatorId} name={name} isOpen={isOpen} onOpen={onOpen} />
        </div>
      </th>
      <td>
        <span className={`stage ${stage}`}>
          <i aria-hidden="true" />
          <StageChoice
            label={say('stage_of', { name })}
            stage={stage}
            onChoose={chosen => void onMove([creatorId], chosen)}
          />
        </span>
      </td>
      <td>
        <LateMark late={late} />
      </td>
      <td className="next-col cut" title={nextAction}>
        {nextAction ? <bdi>{nextAction}</bdi> : <Unknown />}
      </td>
      <td className="due-col">{due ? <DueWords due={due} now={now} isBare /> : <Unknown />}</td>
      <td className="owner-col cut" title={owner}>
        {owner ? <bdi>{owner}</bdi> : <Unknown />}
      </td>
      <td className="model-col cut q">{partnership ? nameOf('partnership', partnership) : <Unknown />}</td>
      <td className="num qq since-col">{day(ownDay(since), now)}</td>
    </tr>
  );
});
