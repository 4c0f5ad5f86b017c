import { say } from '@/components/words/words';
import type { StepId } from '@/lib/method/steps';
import { stepName } from './step-words';
import { useTypedDay } from './use-typed-day';

interface Props {
  step: StepId;
  day: string | undefined;
  before: string | undefined;
  keep: (day: string | undefined) => void;
}

/** The day by which a step is to be done; one before the step above is said, and stays as the user set it. */
export function StepDay({ step, day, before, keep }: Props) {
  const field = useTypedDay(day, keep);
  const isEarly = day !== undefined && before !== undefined && day < before;
  const problem = `step-${step}-early`;
  return (
    <span className="step-day">
      <input
        type="date"
        className="inp s"
        aria-label={say('steps_day_of', { step: stepName(step) })}
        aria-describedby={isEarly ? problem : undefined}
        {...field}
      />
      {isEarly && (
        <span className="q" id={problem}>
          {say('steps_out_of_order')}
        </span>
      )}
    </span>
  );
}
