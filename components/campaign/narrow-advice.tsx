import { Notice } from '@/components/inspection/notice';
import { rowName } from '@/components/shortlist/row-name';
import { whole, yuan } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Advice } from '@/lib/campaign/narrow-advice';
import type { RuledOut } from '@/lib/campaign/ruled-out';
import { profileAddress } from '@/lib/export/profile-address';
import type { Row } from '@/lib/shortlist/row';

interface Props {
  advice: Advice;
  /** Whose page to open next, where somebody's was not read yet. */
  next: Row | undefined;
}

/** What stands in the way, and the next step. */
export function NarrowAdvice({ advice, next }: Props) {
  const { title, how } = wordsOf(advice);
  const asksToOpen =
    advice.about === 'nobody-inspected' || (advice.about === 'fewer' && advice.most?.why === 'not-inspected');
  return (
    <Notice tone="neutral" title={title} icon="note">
      {how}
      {asksToOpen && next && (
        <span className="said">
          <a href={profileAddress(next.summary.creatorId)} target="_blank" rel="noreferrer">
            {say('narrow_open_next', { name: rowName(next) })}
          </a>
        </span>
      )}
    </Notice>
  );
}

function wordsOf(advice: Advice): { title: string; how: string } {
  switch (advice.about) {
    case 'nobody':
      return { title: say('narrow_nobody'), how: say('narrow_nobody_how') };
    case 'nobody-inspected':
      return {
        title: sayCount('narrow_none_inspected', advice.count, { count: whole(advice.count) }),
        how: say('narrow_none_inspected_how')
      };
    case 'no-money':
      return { title: say('narrow_zero'), how: say('narrow_zero_how') };
    case 'nobody-priced':
      return {
        title: sayCount('narrow_none_priced', advice.count, { count: whole(advice.count) }),
        how: say('narrow_none_priced_how')
      };
    case 'one':
      return { title: say('narrow_one'), how: say('narrow_one_how') };
    case 'held-beyond-budget':
      return { title: say('narrow_over', { over: yuan(advice.over) }), how: say('narrow_over_how') };
    case 'all-stay':
      return {
        title: sayCount('narrow_all_stay', advice.count, { count: whole(advice.count), keep: whole(advice.keep) }),
        how: say('narrow_all_stay_how')
      };
    case 'fewer':
      return {
        title: sayCount('narrow_fewer', advice.count, { count: whole(advice.count), keep: whole(advice.keep) }),
        how: advice.most ? remedyOf(advice.most) : say('narrow_fewer_money')
      };
  }
}

function remedyOf({ why, count }: { why: RuledOut['why']; count: number }): string {
  const figures = { count: whole(count) };
  switch (why) {
    case 'not-inspected':
      return sayCount('narrow_fewer_not_inspected', count, figures);
    case 'critical-signal':
      return sayCount('narrow_fewer_critical', count, figures);
    case 'nothing-measured':
    case 'thin':
    case 'few-dimensions':
      return sayCount('narrow_fewer_thin', count, figures);
    case 'score-below':
      return sayCount('narrow_fewer_score', count, figures);
    case 'other-tier':
      return sayCount('narrow_fewer_tier', count, figures);
    case 'price-unknown':
      return sayCount('narrow_fewer_price', count, figures);
    case 'above-budget':
      return sayCount('narrow_fewer_budget', count, figures);
  }
}
