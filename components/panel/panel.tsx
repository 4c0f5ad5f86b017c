import { useLiveQuery } from 'dexie-react-hooks';
import { Tabs } from 'radix-ui';
import { useState } from 'react';
import { JournalToast } from '@/components/shortlist/journal-toast';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { allLists, currentList } from '@/lib/shortlist/lists';
import { type Chosen, CreatorTab } from './creator-tab';
import type { FrontTab } from './front-tab';
import { HereTab } from './here-tab';
import { ListTab } from './list-tab';
import { useFrontTab } from './use-front-tab';
import { useHere } from './use-here';

type Part = 'here' | 'creator' | 'list';
const parts: readonly Part[] = ['here', 'creator', 'list'];

/** The side panel: who is on the page in front, one of them whole, and the list that they are gathered on. */
export function Panel({ first }: { first: FrontTab }) {
  const front = useFrontTab(first);
  const { tabId, page } = front;
  const here = useHere(front);
  const inFront = page && page.state !== 'elsewhere' ? page.creatorId : undefined;
  const [part, setPart] = useState<Part>(isAboutOne(first) ? 'creator' : 'here');
  const [chosen, setChosen] = useState<Chosen & { beside: string | undefined }>();
  const lists = useLiveQuery(allLists);
  const current = useLiveQuery(currentList);
  const list = lists?.find(({ id }) => id === current?.id);
  // The page of another creator came to the front: it is about them now.
  const stands = chosen && (inFront === undefined || inFront === chosen.beside) ? chosen : undefined;
  const choose = (next: Chosen | undefined) => {
    setChosen(next && { ...next, beside: inFront });
    if (next) setPart('creator');
  };
  const counts: Record<Part, number | undefined> = {
    here: here?.creators.length,
    creator: undefined,
    list: list?.size
  };
  return (
    <Tabs.Root
      className="side"
      value={part}
      onValueChange={value => setPart(parts.find(one => one === value) ?? 'here')}
    >
      <nav className="top" aria-label="KOL Loupe">
        <Tabs.List className="tabs">
          <Tab part="here" name={say('panel_here')} count={counts.here} />
          <Tab part="creator" name={say('panel_creator')} count={counts.creator} />
          <Tab part="list" name={say('panel_list')} count={counts.list} />
        </Tabs.List>
      </nav>
      <Tabs.Content className="tab" value="here" tabIndex={-1} aria-labelledby={undefined}>
        {here && (
          <HereTab
            key={tabId}
            here={here}
            front={page && tabId !== undefined ? { tabId, page, live: undefined } : undefined}
            onInspect={({ creatorId, nickname }) => choose({ creatorId, name: nickname })}
          />
        )}
      </Tabs.Content>
      <Tabs.Content className="tab" value="creator" tabIndex={-1} aria-labelledby={undefined}>
        <CreatorTab front={front} inFront={inFront} chosen={stands} site={here?.site} onChoose={choose} />
      </Tabs.Content>
      <Tabs.Content className="tab" value="list" tabIndex={-1} aria-labelledby={undefined}>
        {lists && <ListTab lists={lists} list={list} site={here?.site} onInspect={choose} />}
      </Tabs.Content>
      <JournalToast letter="u" />
    </Tabs.Root>
  );
}

const isAboutOne = ({ page }: FrontTab): boolean =>
  page !== undefined && page.state !== 'elsewhere' && page.creatorId !== undefined;

const Tab = ({ part, name, count }: { part: Part; name: string; count: number | undefined }) => (
  <Tabs.Trigger value={part}>
    {name}
    {count !== undefined && <span className="n num">{whole(count)}</span>}
  </Tabs.Trigger>
);
