import { remedySentence } from '@/components/inspection/remedy-sentence';
import { fullDay } from '@/components/words/dates';
import { count, whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { ask } from '@/lib/measures/ask';
import { type FollowerCount, followerHistory } from '@/lib/measures/follower-history';
import type { Subject } from '@/lib/measures/measure';
import type { FlagReport } from '@/lib/report/report';
import { FollowerChart } from './follower-chart';
import { sourceWords } from './follower-sources';
import { jumpWords } from './jump';
import { Sized } from './sized';
import { type Spike, spikeOf } from './spike';

/** The follower counts that were seen, as a curve; only a raised jump has a colour. */
export function FollowerCurve({ subject, flags }: { subject: Subject; flags: FlagReport[] }) {
  const history = ask(subject, followerHistory);
  if ('missing' in history) {
    const missing = [{ measure: 'followerHistory', ...history.missing }];
    return (
      <section className="sec">
        <h2>{say('history_curve_title')}</h2>
        <p className="lack">{[say('history_curve_none'), remedySentence(missing)].join(say('sentence_separator'))}</p>
      </section>
    );
  }
  const { value: counts } = history;
  const spike = spikeOf(flags, counts);
  return (
    <section className="sec">
      <div className="h2">
        <h2>{say('history_curve_title')}</h2>
        <span className="end">{sourceWords(counts)}</span>
      </div>
      <Sized>
        {width => <FollowerChart counts={counts} spike={spike} name={nameOf(counts, spike)} width={width} />}
      </Sized>
    </section>
  );
}

/** "13 counts from Mar 1, 2026 to Nov 20, 2026, 64K to 81.5K followers", and the jump. */
function nameOf(counts: readonly FollowerCount[], spike: Spike | undefined): string {
  const [first, last] = [counts[0], counts.at(-1)];
  const summary =
    first && last
      ? sayCount('history_curve_name', counts.length, {
          count: whole(counts.length),
          from: fullDay(new Date(first.at).toISOString()),
          to: fullDay(new Date(last.at).toISOString()),
          first: count(first.followers),
          last: count(last.followers)
        })
      : '';
  return [summary, ...(spike ? [jumpWords(spike)] : [])].join(say('history_join'));
}
