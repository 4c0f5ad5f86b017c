import { FlagIcon } from '@/components/mark/flag-icon';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { asksOf, isBehind } from '@/lib/campaign/step-progress';
import type { Ask, StepId, steps } from '@/lib/method/steps';
import type { CampaignPlan } from '@/lib/shortlist/campaign';
import type { Edits } from '@/lib/shortlist/campaigns';
import { StepAsks } from './step-asks';
import { StepDay } from './step-day';
import { stepName } from './step-words';
import type { CampaignData } from './use-campaign';

interface Props {
  step: (typeof steps)[number];
  /** The last day that a step before has, and its own. */
  before: string | undefined;
  day: string | undefined;
  today: string;
  data: CampaignData;
  byPlan: readonly Ask[];
  done: readonly Ask[] | undefined;
  edit: (edits: Edits<CampaignPlan>) => void;
}

/** One step: its name, its day, how far it is, and on demand what it asks. */
export function StepLine({ step, before, day, today, data, byPlan, done = [], edit }: Props) {
  const { asks, isDone, words } = progress(step, data, [...byPlan, ...done]);
  return (
    <li className={isDone ? 'step behind' : 'step'}>
      <details>
        <summary>
          <Icon name="right" />
          <span className="mid">{stepName(step.id)}</span>
          <span className="qq num">{words}</span>
          {day !== undefined && day < today && !isDone && (
            <span className="late">
              <FlagIcon look="warn" />
              {say('steps_passed')}
            </span>
          )}
        </summary>
        <StepAsks asks={asks} of={step.of} byPlan={byPlan} done={done} edit={edit} />
      </details>
      <StepDay
        step={step.id}
        day={day}
        before={before}
        keep={next => edit({ stepDays: now => withDay(now, step.id, next) })}
      />
    </li>
  );
}

function progress({ id, of }: Props['step'], { rows, works }: CampaignData, done: readonly Ask[]) {
  const asks = asksOf(id);
  if (of === 'campaign') {
    const ticked = asks.filter(ask => done.includes(ask)).length;
    const words = say('steps_of_asks', { done: whole(ticked), count: whole(asks.length) });
    return { asks, words, isDone: ticked === asks.length };
  }
  const behind = rows.filter(({ summary, membership }) =>
    isBehind(id, membership?.stage ?? 'to-vet', works.get(summary.creatorId)?.done)
  ).length;
  const figures = { done: whole(behind), count: whole(rows.length) };
  const words = rows.length === 0 ? say('steps_of_nobody') : sayCount('steps_of_creators', rows.length, figures);
  return { asks, words, isDone: rows.length > 0 && behind === rows.length };
}

function withDay(now: CampaignPlan['stepDays'], step: StepId, day: string | undefined): CampaignPlan['stepDays'] {
  const { [step]: _before, ...rest } = now ?? {};
  const next = { ...rest, ...(day !== undefined && { [step]: day }) };
  return Object.keys(next).length === 0 ? undefined : next;
}
