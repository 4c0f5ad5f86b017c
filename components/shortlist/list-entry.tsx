import { useEffect, useRef, useState } from 'react';
import type { Save } from '@/components/inspection/save';
import type { Shortlist } from '@/lib/shortlist/shortlist';
import { ListMenu } from './list-menu';
import { ListName } from './list-name';
import { NavEntry } from './nav-entry';

interface Props {
  list: Shortlist & { size?: number };
  current: boolean;
  save: Save;
}

/** One list with how many are in it and the menu of what can be done with it. Its name is changed in its place. */
export function ListEntry({ list, current, save }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [isNaming, setIsNaming] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  const wasNaming = useRef(false);

  /** Whoever named a list goes on where it stands. */
  useEffect(() => {
    if (wasNaming.current && !isNaming) link.current?.focus();
    wasNaming.current = isNaming;
  }, [isNaming]);

  if (isNaming) {
    return (
      <li>
        <ListName list={list} save={save} onDone={() => setIsNaming(false)} />
      </li>
    );
  }
  return (
    <NavEntry
      icon={list.archivedAt === undefined ? 'bookmark' : 'archive'}
      place={{ listId: list.id }}
      current={current}
      name={list.name}
      size={list.size}
      link={link}
      onMenu={() => setIsOpen(true)}
    >
      <ListMenu
        list={list}
        current={current}
        save={save}
        open={isOpen}
        onOpenChange={setIsOpen}
        onRename={() => setIsNaming(true)}
      />
    </NavEntry>
  );
}
