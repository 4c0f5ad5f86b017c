import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '@/components/mark/icon';
import { fullDays } from '@/components/words/dates';
import { type MessageKey, say } from '@/components/words/words';
import { type ListedNote, type NoteColumn, type NoteSort, noteColumns } from './listed-notes';
import { NoteRow } from './note-row';
import { usePrinting } from './use-printing';

const ROW = 36;

const names: Record<NoteColumn, MessageKey> = {
  date: 'creator_scores_day',
  title: 'creator_notes_note',
  likes: 'creator_notes_likes',
  collects: 'creator_notes_collects',
  comments: 'creator_part_comments',
  shares: 'creator_notes_shares'
};

interface Props {
  notes: readonly ListedNote[];
  sort: NoteSort;
  onSort: (by: NoteColumn) => void;
  /** What the page scrolls in: the table has no bar of its own. */
  scroller: RefObject<HTMLDivElement | null>;
}

/** The notes near the screen as rows of a table, with room for the others above and beneath; on paper all of them. */
export function NotesTable({ notes, sort, onSort, scroller }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const top = useTop(table, scroller);
  const isPrinting = usePrinting();
  const rows = useVirtualizer({
    count: notes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
    scrollMargin: top
  });
  const drawn = rows.getVirtualItems();
  const [first, last] = [drawn[0], drawn.at(-1)];
  const shown = isPrinting ? [...notes.keys()] : drawn.map(({ index }) => index);
  const above = isPrinting || !first ? 0 : first.start - top;
  const beneath = isPrinting || !last ? 0 : rows.getTotalSize() - (last.end - top);
  const dayOf = fullDays();
  return (
    <table className="plain notes-table" ref={table} aria-rowcount={notes.length + 1}>
      <caption className="sr">{say('creator_notes_title')}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {noteColumns.map(column => (
            <Head key={column} column={column} sort={sort} onSort={onSort} />
          ))}
          <th scope="col" className="marks">
            {say('creator_notes_marks')}
          </th>
        </tr>
      </thead>
      <tbody>
        <Room height={above} />
        {shown.map(index => {
          const note = notes[index];
          return note && <NoteRow key={note.post.id} note={note} index={index + 2} dayOf={dayOf} />;
        })}
        <Room height={beneath} />
      </tbody>
    </table>
  );
}

const Room = ({ height }: { height: number }) =>
  height > 0 && (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus; it stands for those that are not drawn
    <tr className="room" aria-hidden="true">
      <td colSpan={noteColumns.length + 1} style={{ height }} />
    </tr>
  );

function Head({ column, sort, onSort }: { column: NoteColumn } & Pick<Props, 'sort' | 'onSort'>) {
  const isSorted = sort.by === column;
  return (
    <th
      scope="col"
      className={column === 'date' || column === 'title' ? column : 'n'}
      {...(isSorted && { 'aria-sort': sort.direction })}
    >
      <button type="button" className="sort" onClick={() => onSort(column)}>
        {say(names[column])}
        {isSorted && <Icon name={sort.direction === 'ascending' ? 'up' : 'down'} />}
      </button>
    </th>
  );
}

/** How far down the table's rows begin in the page; it moves when something above is opened. */
function useTop(table: RefObject<HTMLTableElement | null>, scroller: RefObject<HTMLDivElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const page = scroller.current;
    const measure = () => {
      const body = table.current?.tBodies[0];
      if (!page || !body) return;
      setTop(Math.round(body.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const child of page?.children ?? []) observer.observe(child);
    return () => observer.disconnect();
  }, [table, scroller]);
  return top;
}
