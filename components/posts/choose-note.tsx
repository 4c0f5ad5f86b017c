import { useLiveQuery } from 'dexie-react-hooks';
import { Unknown } from '@/components/shortlist/unknown';
import { day } from '@/components/words/dates';
import { statedCount } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { notesToChoose } from '@/lib/campaign/notes-to-choose';
import { notesOf } from '@/lib/shortlist/known-notes';
import type { PostRow } from './post-rows';

/** So many are offered; older ones are pasted. */
const OFFERED = 60;

interface Props {
  row: PostRow;
  rows: readonly PostRow[];
  now: string;
  onChoose: (postId: string) => void;
}

/** The creator's notes that were read, the likeliest first. */
export function ChooseNote({ row: { post }, rows, now, onChoose }: Props) {
  const notes = useLiveQuery(() => notesOf(post.creatorId), [post.creatorId]);
  if (notes === undefined) return null;
  if (notes.length === 0) return <p className="hint">{say('posts_choose_none')}</p>;
  const taken = new Set(rows.flatMap(row => row.post.postId ?? []));
  return (
    <details className="choose-note">
      <summary>{say('posts_choose')}</summary>
      <ul className="menu scroll">
        {notesToChoose(notes, post.plannedOn, Date.parse(now))
          .slice(0, OFFERED)
          .map(({ post: { id, title, likes }, time }) => (
            <li key={id}>
              <button type="button" disabled={taken.has(id)} onClick={() => onChoose(id)}>
                <bdi className="cut grow" lang="zh-CN">
                  {title || say('post_untitled')}
                </bdi>
                {taken.has(id) && <span className="chip line">{say('posts_choose_taken')}</span>}
                {likes && <span className="num s12 q">{say('posts_choose_likes', { count: statedCount(likes) })}</span>}
                <span className="num s12 qq when">
                  {time === undefined ? <Unknown /> : day(new Date(time).toISOString(), now)}
                </span>
              </button>
            </li>
          ))}
      </ul>
    </details>
  );
}
