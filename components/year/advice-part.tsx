import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Save } from '@/components/inspection/save';
import { fineYuan } from '@/components/results/figure-words';
import { whole } from '@/components/words/figures';
import { sentences } from '@/components/words/sentences';
import { say, sayCount } from '@/components/words/words';
import type { Deal } from '@/lib/campaign/deals';
import { finishedIn, touches } from '@/lib/campaign/year';
import { adviceFrom, DEAR, FEWEST_RESULTS } from '@/lib/campaign/year-advice';
import type { QuarterSpan } from '@/lib/campaign/year-span';
import { namedCreators } from '@/lib/shortlist/named-creators';
import { AdviceTable } from './advice-table';

interface Props {
  deals: readonly Deal[];
  spans: readonly QuarterSpan[];
  save: Save;
}

/** Whom the year's results speak for, with the figures, and over how many they run; nobody below three. */
export function AdvicePart({ deals, spans, save }: Props) {
  const { advice, running } = useMemo(() => {
    const own = deals.filter(deal => spans.some(span => touches(deal, span)));
    const over = own.filter(({ isOver }) => isOver);
    const done = new Set(over.map(({ creatorId }) => creatorId));
    const others = new Set(own.flatMap(({ creatorId }) => (done.has(creatorId) ? [] : creatorId)));
    return { advice: adviceFrom(finishedIn(over)), running: others.size };
  }, [deals, spans]);
  const names = useLiveQuery(async () => new Map((await namedCreators()).map(one => [one.creatorId, one])));
  const { measured, unmeasured, middle, doubleDown, ambassadors, letGo } = advice;
  const isEnough = measured >= FEWEST_RESULTS;
  const counted = (value: number) => ({ count: whole(value) });
  return (
    <div className="advice">
      <h3>{say('year_advice')}</h3>
      <p className="q num">
        {sentences(
          sayCount('year_advice_measured', measured, counted(measured)),
          middle !== undefined && say('year_advice_middle', { yuan: fineYuan(middle) }),
          unmeasured > 0 && sayCount('year_advice_unmeasured', unmeasured, counted(unmeasured)),
          running > 0 && sayCount('year_advice_running', running, counted(running)),
          !isEnough && say('year_advice_few', { fewest: whole(FEWEST_RESULTS) })
        )}
      </p>
      {isEnough && (
        <>
          <AdviceTable
            title={say('year_double_down')}
            about={say('year_double_down_how')}
            people={doubleDown}
            names={names}
            save={save}
          />
          <AdviceTable
            title={say('year_to_ambassador')}
            about={say('year_to_ambassador_how')}
            people={ambassadors}
            names={names}
            save={save}
          />
          <AdviceTable
            title={say('year_let_go')}
            about={say('year_let_go_how', { times: whole(DEAR) })}
            people={letGo}
            names={names}
          />
        </>
      )}
    </div>
  );
}
