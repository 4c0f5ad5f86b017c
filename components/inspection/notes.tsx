import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { Post } from '@/lib/evidence/post';
import type { NoteReport } from '@/lib/report/report';
import { CitedPosts } from './cited-posts';
import { noteSentence } from './note-sentence';

interface Props {
  notes: NoteReport[];
  posts: Post[];
}

/** What is worth knowing and no signal, each with the innocent reading too; nothing where there is nothing. */
export function Notes({ notes, posts }: Props) {
  if (notes.length === 0) return null;
  return (
    <section className="sec notes">
      <h2>{say('notes_title')}</h2>
      <ul>
        {notes.map(note => (
          <li key={note.id}>
            <span className="mid">{nameOf('note', note.id)}</span>
            <p>{noteSentence(note)}</p>
            <CitedPosts cites={note.cites} posts={posts} />
          </li>
        ))}
      </ul>
    </section>
  );
}
