import { Dot } from '@/components/inspection/dot';
import { postAddress } from '@/components/inspection/post-address';
import { fullDays } from '@/components/words/dates';
import { count, decimal } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Mark } from './picture';
import type { DrawnNote } from './year-of-notes';

/** A note at its place in a timeline, in words: which it is, then what was read and why it is marked. */
export interface NoteMark extends Mark, DrawnNote {
  title: string;
  facts: string[];
}

/** Makes marks of notes; their texts are asked of the browser once for all. */
export function noteMarker(): (note: DrawnNote, x: number, y: number) => NoteMark {
  const [untitled, join] = [say('post_untitled'), say('history_join')];
  const [before = '', after = ''] = say('history_likes').split('{likes}');
  const [sponsored, paid] = [say('history_note_sponsored'), say('history_note_paid')];
  const pinned = say('history_note_pinned');
  const dayOf = fullDays();
  return (note, x, y) => {
    const { post, time, likes, isSponsored, isPaidByUser } = note;
    const title = post.title || untitled;
    const facts = [
      dayOf(post.publishedAt?.value ?? new Date(time).toISOString()),
      // As the page wrote it ("1.2万").
      before + (likes.text || count(likes.value)) + after,
      ...(isSponsored ? [sponsored] : []),
      ...(isPaidByUser ? [paid] : []),
      ...viralWords(note),
      ...(post.pinned === true ? [pinned] : [])
    ];
    return {
      ...note,
      x,
      y,
      title,
      facts,
      key: post.id,
      href: postAddress(post.id),
      name: [title, ...facts].join(join)
    };
  };
}

const viralWords = ({ isViral, timesMedian }: DrawnNote): string[] =>
  isViral && timesMedian !== undefined ? [say('history_note_viral', { times: times(timesMedian) })] : [];

const times = (value: number): string => decimal(value, value < 9.95 ? 1 : 0);

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

/** What the mark is called by, and the words of a paid note that point to it. */
export function NoteTip({ note: { title, facts, post } }: { note: NoteMark }) {
  const [sign] = post.sponsorSigns ?? [];
  return (
    <>
      <b className="cut" lang="zh-CN">
        <bdi>{title}</bdi>
      </b>
      <span className="facts num">
        {facts.map((fact, place) => (
          <span key={fact}>
            {place > 0 && <Dot />}
            {fact}
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
