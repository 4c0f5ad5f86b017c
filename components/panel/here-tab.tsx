import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import type { PassedCreator } from '@/components/feed/passed-creators';
import { Blank } from '@/components/inspection/blank';
import type { PageInFront } from '@/components/inspection/front';
import { PageNotices, UnsavedNotice } from '@/components/inspection/page-notices';
import { useSave } from '@/components/inspection/save';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { currentList } from '@/lib/shortlist/lists';
import { HereFoot } from './here-foot';
import { HereHead } from './here-head';
import { HereRow } from './here-row';
import { LongList, type LongListHandle } from './long-list';
import { carries, type Mark } from './marks';
import { NobodyHere } from './nobody-here';
import type { Here } from './use-here';
import { useHereActs } from './use-here-acts';
import { useHereKeys } from './use-here-keys';

interface Props {
  here: Here;
  front: PageInFront | undefined;
  onInspect: (creator: PassedCreator) => void;
}

/** Who is on the page in front, new or known, to be added, hidden and inspected by key or click, several at once. */
export function HereTab({ here, front, onInspect }: Props) {
  const { creators, known } = here;
  const [mark, setMark] = useState<Mark>('all');
  const [metId, setMetId] = useState<string>();
  const list = useRef<LongListHandle>(null);
  const listName = useLiveQuery(currentList)?.name;
  const { save, failure } = useSave();
  const acts = useHereActs({ here, save, onInspect });
  const shown = creators.filter(({ creatorId }) => carries(mark, known.get(creatorId)));
  const met = shown.findIndex(({ creatorId }) => creatorId === metId);
  useHereKeys({
    move: by => {
      const place = met < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, met + by));
      const wanted = shown[place];
      if (!wanted) return;
      setMetId(wanted.creatorId);
      list.current?.focusRow(place);
    },
    current: shown[met],
    acts
  });
  const now = instant();
  return (
    <>
      <main className="body" tabIndex={-1}>
        <HereHead here={here} mark={mark} onMark={setMark} />
        {(front || failure) && (
          <div className="pad stack">
            {failure && <UnsavedNotice reason={failure} of="action" />}
            {front && <PageNotices front={front} />}
          </div>
        )}
        {creators.length === 0 ? (
          <NobodyHere page={front?.page} />
        ) : shown.length === 0 ? (
          <Blank title={say('panel_none_such')} hint={say('panel_none_such_hint')}>
            <button type="button" className="btn" onClick={() => setMark('all')}>
              {say('panel_show_all')}
            </button>
          </Blank>
        ) : (
          <LongList
            ref={list}
            label={say('panel_here')}
            items={shown}
            keyOf={({ creatorId }) => creatorId}
            active={met}
            row={(creator, place) => (
              <HereRow
                creator={creator}
                known={known.get(creator.creatorId)}
                place={place}
                current={creator.creatorId === metId}
                ticked={acts.ticked.has(creator.creatorId)}
                listName={listName}
                now={now}
                act={{ ...acts, meet: setMetId }}
              />
            )}
          />
        )}
      </main>
      {creators.length > 0 && <HereFoot acts={acts} />}
    </>
  );
}
