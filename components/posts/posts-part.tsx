import { useMemo, useState } from 'react';
import type { PartProps } from '@/components/campaign/campaign-view';
import { Icon } from '@/components/mark/icon';
import { Nobody } from '@/components/shortlist/nobody';
import { whole } from '@/components/words/figures';
import { ownDay } from '@/components/words/own-day';
import { useNow } from '@/components/words/use-now';
import { say, sayCount } from '@/components/words/words';
import { AmplificationPart } from './amplification-part';
import { PlanDialog } from './plan-dialog';
import { postRows } from './post-rows';
import { PostsStrip } from './posts-strip';
import { PostsTable } from './posts-table';
import { ToOpen } from './to-open';
import { useDue } from './use-due';
import { usePostFacts } from './use-post-facts';

/** The campaign's posts: what to open today, what is planned and out with its figures, and where it is carried on to. */
export function PostsPart({ data, save }: PartProps) {
  const now = useNow();
  const facts = usePostFacts(data);
  const [isPlanning, setPlanning] = useState(false);
  const rows = useMemo(() => postRows(data, facts, now), [data, facts, now]);
  const due = useDue(data, facts.notes, now);
  const out = rows.filter(({ post }) => post.postId !== undefined).length;
  const late = rows.filter(({ state }) => state.state === 'late').length;
  const plan = (
    <button type="button" className={rows.length === 0 ? 'btn primary' : 'btn'} onClick={() => setPlanning(true)}>
      <Icon name="plus" />
      {say('posts_plan')}
    </button>
  );
  return (
    <div className="posts-part">
      {out > 0 && <ToOpen due={due} rows={rows} />}
      <section className="sec" aria-label={say('posts_title')}>
        {rows.length === 0 ? (
          data.rows.length === 0 ? (
            <Nobody title={say('posts_nobody')} how={say('posts_nobody_how')} />
          ) : (
            <Nobody title={say('posts_none')} how={say('posts_none_how')}>
              {plan}
            </Nobody>
          )
        ) : (
          <>
            <div className="posts-head">
              <h2>{say('posts_title')}</h2>
              <p className="q num">
                {[
                  sayCount('posts_sum', rows.length, { count: whole(rows.length) }),
                  out > 0 && say('posts_sum_out', { count: whole(out) }),
                  late > 0 && say('posts_sum_late', { count: whole(late) })
                ]
                  .filter(part => part !== false)
                  .join(say('list_separator'))}
              </p>
              <span className="grow" />
              {data.rows.length > 0 && plan}
            </div>
            <PostsStrip rows={rows} today={ownDay(now)} />
            <PostsTable rows={rows} now={now} save={save} />
          </>
        )}
      </section>
      <AmplificationPart data={data} save={save} now={now} />
      {isPlanning && <PlanDialog data={data} save={save} onClose={() => setPlanning(false)} />}
    </div>
  );
}
