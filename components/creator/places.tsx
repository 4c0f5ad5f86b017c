import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { addressOf } from '@/components/shortlist/place';
import { StageChoice } from '@/components/shortlist/stage-cell';
import { fullDay } from '@/components/words/dates';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { priorityWord } from '@/lib/export/words';
import type { CreatorFile, ListedPlace } from '@/lib/shortlist/creator-file';
import { addToList, moveStage, setPriority, unarchive } from '@/lib/shortlist/places';
import { priorities } from '@/lib/shortlist/shortlist';

/** Each list that the creator is on, with stage and priority there, and the way onto another. */
export function Places({ file: { creatorId, places, otherLists }, save }: { file: CreatorFile; save: Save }) {
  return (
    <>
      {places.length === 0 && <p className="lack">{say('creator_no_lists')}</p>}
      <ul className="places">
        {places.map(listed => (
          <PlaceRow key={listed.list.id} listed={listed} save={save} />
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

function PlaceRow({ listed: { list, place }, save }: { listed: ListedPlace; save: Save }) {
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
    </li>
  );
}
