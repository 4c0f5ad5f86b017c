import { whole } from '@/components/words/figures';
import { sayCount } from '@/components/words/words';
import type { NextStep } from '@/lib/report/report';
import { Remedy } from './remedy';

/** What to do, a way there where it can be done here, and what it would measure. */
export function StepTitle({ step }: { step: NextStep }) {
  return (
    <>
      <span className="what">
        <Title step={step} />
      </span>
      <span className="gain num">{gain(step)}</span>
    </>
  );
}

function Title({ step }: { step: NextStep }) {
  const { remedy, need, have, posts } = step;
  const shown = posts?.length;
  if (remedy === 'open-posts' && shown) return sayCount('next_open_posts', shown, { count: shown });
  return <Remedy missing={{ remedy, ...(need !== undefined && { need }), ...(have !== undefined && { have }) }} />;
}

/** "+11 points measured"; where a step measures no points, the signals that it lets check. */
function gain({ gain: points, flags }: NextStep): string {
  return points > 0
    ? sayCount('next_gain', Math.round(points), { count: whole(points) })
    : sayCount('next_signals', flags.length, { count: whole(flags.length) });
}
