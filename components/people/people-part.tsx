import { useCallback, useMemo, useState } from 'react';
import type { PartProps } from '@/components/campaign/campaign-view';
import { Nobody } from '@/components/shortlist/nobody';
import { addressOf } from '@/components/shortlist/place';
import { instant } from '@/components/words/instant';
import { useNow } from '@/components/words/use-now';
import { say } from '@/components/words/words';
import { moveStage } from '@/lib/shortlist/places';
import type { Stage } from '@/lib/shortlist/shortlist';
import { Board } from './board';
import { useKeptView } from './kept-view';
import { OwnerNames } from './owner-names';
import { ownersOf } from './people';
import { PeopleBar } from './people-bar';
import { EVERYBODY, passing } from './people-filter';
import { focusPerson } from './people-focus';
import { PeopleList } from './people-list';
import { usePeople } from './use-people';
import { WorkPanel } from './work-panel';

/** The list's creators as they stand in the campaign, on a board or in a list, and the work with one of them beside it. */
export function PeoplePart({ data, save }: PartProps) {
  const { listId } = data;
  const now = useNow();
  const people = usePeople(data, now);
  const owners = useMemo(() => ownersOf(data), [data]);
  const [view, setView] = useKeptView();
  const [filter, setFilter] = useState(EVERYBODY);
  const [openId, setOpen] = useState<string>();
  const shown = useMemo(() => passing(people, filter), [people, filter]);
  const opened = people.find(({ creatorId }) => creatorId === openId);
  const move = useCallback(
    (ids: string[], stage: Stage) => save(() => moveStage(listId, ids, stage, instant())),
    [listId, save]
  );
  const close = () => {
    setOpen(undefined);
    if (openId !== undefined) focusPerson(openId);
  };
  if (people.length === 0) {
    return (
      <div className="people">
        <Nobody title={say('posts_nobody')} how={say('workspace_empty_list_how')}>
          <a className="btn" href={addressOf({ listId })}>
            {say('people_open_list')}
          </a>
        </Nobody>
      </div>
    );
  }
  const given = { people: shown, openId: opened?.creatorId, now, onOpen: setOpen, onMove: move };
  return (
    <div className="people">
      <OwnerNames owners={owners} />
      <div className="people-main">
        <PeopleBar people={people} owners={owners} view={view} onView={setView} filter={filter} onFilter={setFilter} />
        {shown.length === 0 ? (
          <Nobody title={say('people_none')} how={say('people_none_how')}>
            <button type="button" className="btn" onClick={() => setFilter(EVERYBODY)}>
              {say('people_show_all')}
            </button>
          </Nobody>
        ) : view === 'board' ? (
          <Board {...given} />
        ) : (
          <PeopleList {...given} listId={listId} save={save} />
        )}
      </div>
      {opened && (
        <WorkPanel
          key={opened.creatorId}
          person={opened}
          data={data}
          now={now}
          save={save}
          onMove={stage => void move([opened.creatorId], stage)}
          onClose={close}
        />
      )}
    </div>
  );
}
