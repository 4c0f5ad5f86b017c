import { Dot } from '@/components/inspection/dot';
import { postAddress } from '@/components/inspection/post-address';
import { fullDay } from '@/components/words/dates';
import { count, decimal } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Mark } from './picture';
import type { DrawnNote } from './year-of-notes';

/** A note at its place in a timeline. */
export type NoteMark = Mark & DrawnNote;

/** The note as a mark: its name says what the tip shows. */
export const noteMark = (note: DrawnNote, x: number, y: number): NoteMark => ({
  ...note,
  x,
  y,
  key: note.post.id,
  href: postAddress(note.post.id),
  name: [titleOf(note), dayOf(note), say('history_likes', { likes: likesRead(note) }), ...reasons(note)].join(
    say('history_join')
  )
});

/** Disc or hollow square, and a ring around what has gone viral. */
export function drawNote({ x, y, isSponsored, isViral }: NoteMark) {
  return (
    <>
      {isSponsored ? (
        <rect className="spon" x={x - 3.2} y={y - 3.2} width={6.4} height={6.4} />
      ) : (
        <circle className="post" cx={x} cy={y} r={2.6} />
      )}
      {isViral && <circle className="viral" cx={x} cy={y} r={6} />}
    </>
  );
}

/** Which note it is, what was read, and why it is marked. */
export function NoteTip({ note }: { note: NoteMark }) {
  const [sign] = note.post.sponsorSigns ?? [];
  return (
    <>
      <b className="cut" lang="zh-CN">
        <bdi>{titleOf(note)}</bdi>
      </b>
      <span className="facts num">
        {dayOf(note)}
        <Dot />
        {say('history_likes', { likes: likesRead(note) })}
        {reasons(note).map(reason => (
          <span key={reason}>
            <Dot />
            {reason}
          </span>
        ))}
      </span>
      {sign && (
        <span className="read cut" lang="zh-CN">
          <bdi>{sign.quote}</bdi>
        </span>
      )}
    </>
  );
}

const titleOf = ({ post }: DrawnNote): string => post.title || say('post_untitled');

const dayOf = ({ post, time }: DrawnNote): string => fullDay(post.publishedAt?.value ?? new Date(time).toISOString());

/** As the page wrote it ("1.2万"). */
const likesRead = ({ likes }: DrawnNote): string => likes.text || count(likes.value);

function reasons({ post, isSponsored, isViral, timesMedian }: DrawnNote): string[] {
  return [
    ...(isSponsored ? [say('history_note_sponsored')] : []),
    ...(isViral && timesMedian !== undefined ? [say('history_note_viral', { times: times(timesMedian) })] : []),
    ...(post.pinned === true ? [say('history_note_pinned')] : [])
  ];
}

const times = (value: number): string => decimal(value, value < 9.95 ? 1 : 0);
