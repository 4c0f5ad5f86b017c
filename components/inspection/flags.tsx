import { say } from '@/components/words/words';
import type { Post } from '@/lib/evidence/post';
import type { FlagReport } from '@/lib/report/report';
import { Dot } from './dot';
import { inReadingOrder } from './flag-order';
import { FlagRow } from './flag-row';

interface Props {
  flags: FlagReport[];
  posts: Post[];
  /** The report's time; days of its year are shown without it. */
  at: string;
  /** What a search for this creator starts with. */
  creator: string;
}

/** The eight signals: raised ones first with their sentence, then what was not checked and why, then what is clear. */
export function Flags({ flags, posts, at, creator }: Props) {
  const counted = (status: FlagReport['status']) => flags.filter(flag => flag.status === status).length;
  return (
    <section className="sec">
      <h2>
        {say('signals_title')}
        <span className="end">
          {say('signals_count_raised', { count: counted('raised') })}
          <Dot />
          {say('signals_count_clear', { count: counted('clear') })}
          <Dot />
          {say('signals_count_unknown', { count: counted('unknown') })}
        </span>
      </h2>
      <ul>
        {inReadingOrder(flags).map(flag => (
          <FlagRow key={flag.id} flag={flag} posts={posts} at={at} creator={creator} />
        ))}
      </ul>
    </section>
  );
}
