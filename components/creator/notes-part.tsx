import { memo, type RefObject, useMemo, useState } from 'react';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Subject } from '@/lib/measures/measure';
import { listedNotes, type NoteColumn, type NoteSort, sortedNotes } from './listed-notes';
import { NotesTable } from './notes-table';
import { Part } from './part';

interface Props {
  subject: Subject;
  scroller: RefObject<HTMLDivElement | null>;
}

/** Every note that was seen, to be sorted. */
export const NotesPart = memo(function NotesPart({ subject, scroller }: Props) {
  const notes = useMemo(() => listedNotes(subject), [subject]);
  const [sort, setSort] = useState<NoteSort>({ by: 'date', direction: 'descending' });
  const sorted = useMemo(() => sortedNotes(notes, sort), [notes, sort]);
  const opened = notes.filter(({ post }) => post.opened).length;
  const sortBy = (by: NoteColumn) => setSort(next(sort, by));
  return (
    <Part id="creator-notes">
      <section className="sec">
        <div className="h2">
          <h2>{say('creator_notes_title')}</h2>
          <span className="end num">
            {sayCount('creator_notes_count', notes.length, { count: whole(notes.length), opened: whole(opened) })}
          </span>
        </div>
        {notes.length === 0 ? (
          <p className="lack">{say('creator_notes_none')}</p>
        ) : (
          <NotesTable notes={sorted} sort={sort} onSort={sortBy} scroller={scroller} />
        )}
      </section>
    </Part>
  );
});

/** The most first; asked again, the other way round. */
const next = (sort: NoteSort, by: NoteColumn): NoteSort => ({
  by,
  direction: by !== sort.by ? (by === 'title' ? 'ascending' : 'descending') : other[sort.direction]
});

const other = { ascending: 'descending', descending: 'ascending' } as const;
