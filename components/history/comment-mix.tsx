import { useMemo } from 'react';
import { Dot } from '@/components/inspection/dot';
import { remedySentence } from '@/components/inspection/remedy-sentence';
import { whole } from '@/components/words/figures';
import { share } from '@/components/words/rates';
import { say, sayCount } from '@/components/words/words';
import { ask } from '@/lib/measures/ask';
import { commentSample } from '@/lib/measures/comment-sample';
import { commentMix, type CommentMix as Mix } from '@/lib/measures/comments';
import type { Subject } from '@/lib/measures/measure';
import { commentClasses } from './comment-classes';
import { CommentRow } from './comment-row';

/** What the comments are that were seen: one bar, and each class with its figures and, on demand, two of its comments. */
export function CommentMix({ subject }: { subject: Subject }) {
  const mix = ask(subject, commentMix);
  const byClass = useMemo(() => Map.groupBy(ask(subject, commentSample).counted, ({ kind }) => kind), [subject]);
  if ('missing' in mix) {
    const missing = [{ measure: 'commentMix', ...mix.missing }];
    return (
      <section className="sec">
        <h2>{say('history_comments_title')}</h2>
        <p className="lack">{remedySentence(missing)}</p>
      </section>
    );
  }
  const { value } = mix;
  return (
    <section className="sec mix">
      <div className="h2">
        <h2>{say('history_comments_title')}</h2>
        <span className="end num">
          {sayCount('history_comments_count', value.n, { count: whole(value.n) })}
          <Dot />
          {sayCount('history_comments_notes', value.byPost, { count: whole(value.byPost) })}
        </span>
      </div>
      <MixBar mix={value} />
      <ul>
        {commentClasses.map(({ id, words }) => (
          <CommentRow key={id} id={id} words={words} n={value.n} comments={byClass.get(id) ?? []} />
        ))}
      </ul>
      <p className="how">{seenWords(value)}</p>
    </section>
  );
}

/** The classes as parts of one bar; the list beneath says the same in figures. */
function MixBar({ mix: { counts, n } }: { mix: Mix }) {
  const parts = commentClasses.filter(({ id }) => counts[id] > 0);
  const name = parts.map(({ id, words }) => `${say(words)} ${share(counts[id] / n)}`).join(say('history_join'));
  return (
    <div className="mix-bar" role="img" aria-label={name}>
      {parts.map(({ id, words }) => (
        <span key={id} className={`part c-${id}`} style={{ flexGrow: counts[id] }} title={say(words)} />
      ))}
    </div>
  );
}

/** What was left out, and how the site chose what was seen. */
function seenWords({ repeated, giveaway }: Mix): string {
  return [
    ...(repeated > 0 ? [sayCount('history_comments_repeated', repeated, { count: whole(repeated) })] : []),
    ...(giveaway > 0 ? [sayCount('history_comments_giveaway', giveaway, { count: whole(giveaway) })] : []),
    say('history_comments_seen')
  ].join(say('sentence_separator'));
}
