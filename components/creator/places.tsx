import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { addressOf } from '@/components/shortlist/place';
import { StageChoice } from '@/components/shortlist/stage-cell';
import { fullDay } from '@/components/words/dates';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { type CreatorPart, creatorPart } from '@/lib/campaign/creator-part';
import { priorityWord } from '@/lib/export/words';
import type { CreatorFile, ListedPlace } from '@/lib/shortlist/creator-file';
import { addToList, moveStage, setPriority, unarchive } from '@/lib/shortlist/places';
import { priorities, type Shortlist } from '@/lib/shortlist/shortlist';
import { PartLine } from './part-line';

/** Each list that the creator is on, with stage and priority there, and the way onto another. */
export function Places({ file, save }: { file: CreatorFile; save: Save }) {
  const { creatorId, places, otherLists, leftLists, work } = file;
  return (
    <>
      {places.length === 0 && <p className="lack">{say('creator_no_lists')}</p>}
      <ul className="places">
        {places.map(listed => (
          <PlaceRow
            key={listed.list.id}
            listed={listed}
            part={creatorPart(listed.list.id, work, listed.place.stage)}
            save={save}
          />
        ))}
        {leftLists.map(list => (
          <LeftRow key={list.id} list={list} part={creatorPart(list.id, work, undefined)} />
        ))}
      </ul>
      {otherLists.length > 0 && (
        <select
          className="choice"
          aria-label={say('creator_add_to')}
          value=""
          onChange={event => void save(() => addToList(event.target.value, [{ creatorId }], instant()))}
        >
          <option value="" disabled>
            {say('creator_add_to')}
          </option>
          {otherLists.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

interface PlaceProps {
  listed: ListedPlace;
  part: CreatorPart | undefined;
  save: Save;
}

function PlaceRow({ listed: { list, place }, part, save }: PlaceProps) {
  const { listId, creatorId, stage, priority, archived } = place;
  return (
    <li>
      <a className="list cut" href={addressOf({ listId })} title={list.name}>
        <Icon name="bookmark" filled={!archived} />
        <bdi>{list.name}</bdi>
      </a>
      {archived ? (
        <>
          <span className="qq s12 why">
            {say('creator_archived', { day: fullDay(archived.at) })}
            {archived.why !== undefined && (
              <>
                {say('clause_separator')}
                <bdi>{archived.why}</bdi>
              </>
            )}
          </span>
          <button
            type="button"
            className="btn s"
            onClick={() => void save(() => unarchive(listId, [creatorId], instant()))}
          >
            {say('creator_unarchive')}
          </button>
        </>
      ) : (
        <>
          <span className={`stage ${stage}`}>
            <i aria-hidden="true" />
            <StageChoice
              label={say('creator_stage_in', { list: list.name })}
              stage={stage}
              onChoose={chosen => void save(() => moveStage(listId, [creatorId], chosen, instant()))}
            />
          </span>
          <select
            className="choice"
            aria-label={say('creator_priority_in', { list: list.name })}
            value={priority ?? ''}
            onChange={event => {
              const chosen = priorities.find(one => one === event.target.value) ?? null;
              void save(() => setPriority(listId, [creatorId], chosen, instant()));
            }}
          >
            <option value="">{say('creator_priority_none')}</option>
            {priorities.map(one => (
              <option key={one} value={one}>
                {say('creator_priority', { priority: say(priorityWord[one]) })}
              </option>
            ))}
          </select>
        </>
      )}
      {part && <PartLine list={list} part={part} />}
    </li>
  );
}

/** A list that they left, and what was worked on with them there. */
const LeftRow = ({ list, part }: { list: Shortlist; part: CreatorPart | undefined }) => (
  <li>
    <a className="list cut" href={addressOf({ listId: list.id })} title={list.name}>
      <Icon name="bookmark" />
      <bdi>{list.name}</bdi>
    </a>
    <span className="qq s12 left">{say('creator_left_list')}</span>
    {part && <PartLine list={list} part={part} />}
  </li>
);
