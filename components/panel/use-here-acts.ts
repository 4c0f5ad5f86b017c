import { useState } from 'react';
import type { PassedCreator } from '@/components/feed/passed-creators';
import type { Save } from '@/components/inspection/save';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { addToCurrent } from '@/lib/shortlist/add-to-current';
import { currentList } from '@/lib/shortlist/lists';
import { hide as hideAll, show } from '@/lib/shortlist/many-entries';
import { removeFromList } from '@/lib/shortlist/places';
import type { Here } from './use-here';

interface Given {
  here: Here;
  save: Save;
  onInspect: (creator: PassedCreator) => void;
}

/** What can be done to one creator of the page, and to all that are ticked. A hidden one is shown again before they are added. */
export function useHereActs({ here: { creators, known }, save, onInspect }: Given) {
  const [chosen, setTicked] = useState<ReadonlySet<string>>(new Set());
  const there = creators.filter(({ creatorId }) => chosen.has(creatorId));
  const isHidden = ({ creatorId }: PassedCreator) => known.get(creatorId)?.hidden ?? false;
  const nicknameOf = ({ creatorId, nickname }: PassedCreator) => nickname ?? known.get(creatorId)?.summary?.nickname;

  const addAll = (some: PassedCreator[]) => {
    const wanted = some.filter(creator => !isHidden(creator));
    if (wanted.length === 0) return;
    const candidates = wanted.map(creator => ({ creatorId: creator.creatorId, nickname: nicknameOf(creator) }));
    void save(() => addToCurrent(candidates, say('list_first_name'), instant())).then(done => done && untick());
  };
  const hideSome = (some: PassedCreator[]) => {
    const ids = some.map(({ creatorId }) => creatorId);
    if (ids.length > 0) void save(() => hideAll(ids, instant())).then(done => done && untick());
  };
  const untick = () => setTicked(new Set());
  const tick = (creatorId: string, on: boolean) =>
    setTicked(before => new Set(on ? [...before, creatorId] : [...before].filter(id => id !== creatorId)));

  return {
    ticked: new Set(there.map(({ creatorId }) => creatorId)) as ReadonlySet<string>,
    inspect: onInspect,
    tick,
    untick,
    add: (creator: PassedCreator) => addAll([creator]),
    addTicked: () => addAll(there),
    remove: ({ creatorId }: PassedCreator) => {
      void save(async () => {
        const list = await currentList();
        if (list) await removeFromList(list.id, [creatorId], instant());
      });
    },
    hide: (creator: PassedCreator) => hideSome([creator]),
    hideTicked: () => hideSome(there),
    showAgain: ({ creatorId }: PassedCreator) => {
      void save(() => show([creatorId], instant()));
    },
    isHidden
  };
}
export type HereActs = ReturnType<typeof useHereActs>;
