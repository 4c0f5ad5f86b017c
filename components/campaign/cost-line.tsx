import { aboutYuan, aboutYuanRange, whole, yuan } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Narrowing } from '@/lib/campaign/narrow';

/** What those who stay cost together, how much of it is estimated, and what is left of the budget. */
export function CostLine({ narrowing: { cost, left } }: { narrowing: Pick<Narrowing, 'cost' | 'left'> }) {
  const { total, low, high, estimated, unpriced } = cost;
  const parts = [
    say('narrow_total', { total: estimated > 0 ? `~${yuan(total)}` : yuan(total) }),
    estimated > 0 &&
      say('narrow_estimated', { estimated: `~${aboutYuan(estimated)}`, range: aboutYuanRange(low, high) }),
    unpriced > 0 && sayCount('narrow_unpriced', unpriced, { count: whole(unpriced) })
  ].filter(part => part !== false);
  return (
    <p className="cost">
      <span>{parts.join(say('clause_separator'))}</span>
      {left !== undefined && (
        <b className="num">
          {left < 0 ? say('narrow_beyond', { over: yuan(-left) }) : say('narrow_left', { left: yuan(left) })}
        </b>
      )}
    </p>
  );
}
