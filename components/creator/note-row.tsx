import type { ReactNode } from 'react';
import { postAddress } from '@/components/inspection/post-address';
import { Unknown } from '@/components/shortlist/unknown';
import { statedCount } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Count } from '@/lib/evidence/count';
import type { ListedNote } from './listed-notes';

interface Props {
  note: ListedNote;
  /** Among the rows of the whole table. */
  index: number;
  dayOf: (iso: string) => string;
}

/** One note: the way to it, its counters as they were read, and what is marked about it. */
export function NoteRow({ note: { post, time, isSponsored, isPaidByUser, isViral }, index, dayOf }: Props) {
  const [sign] = post.sponsorSigns ?? [];
  return (
    <tr aria-rowindex={index}>
      <td className="date num">{time === undefined ? <Unknown /> : dayOf(new Date(time).toISOString())}</td>
      <td className="title cut">
        <a href={postAddress(post.id)} target="_blank" rel="noreferrer" lang="zh-CN" title={post.title?.slice(0, 200)}>
          <bdi>{post.title || say('post_untitled')}</bdi>
        </a>
      </td>
      <Figure count={post.likes} />
      <Figure count={post.collects} />
      <Figure count={post.comments} />
      <Figure count={post.shares} />
      <td className="marks">
        {isSponsored && <Chip title={sign?.quote}>{say('history_note_sponsored')}</Chip>}
        {isPaidByUser && <span className="qq s12">{say('history_note_paid')}</span>}
        {isViral && <Chip>{say('creator_notes_viral')}</Chip>}
        {post.pinned === true && <Chip>{say('history_note_pinned')}</Chip>}
        {post.opened !== true && <span className="qq s12">{say('creator_notes_unopened')}</span>}
      </td>
    </tr>
  );
}

const Figure = ({ count }: { count: Count | undefined }) => (
  <td className="n">{count === undefined ? <Unknown /> : statedCount(count)}</td>
);

const Chip = ({ title, children }: { title?: string | undefined; children: ReactNode }) => (
  <span className="chip line" title={title}>
    {children}
  </span>
);
