import { askName, stepName } from '@/components/campaign/step-words';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { asksOf } from '@/lib/campaign/step-progress';
import type { Ask, StepId } from '@/lib/method/steps';

interface Props {
  step: StepId;
  isCurrent: boolean;
  isBehind: boolean;
  done: readonly Ask[] | undefined;
  onTick: (ask: Ask, isDone: boolean) => void;
}

/** One step with one creator: how much of it is done, and its asks to be ticked. */
export function CreatorStep({ step, isCurrent, isBehind, done = [], onTick }: Props) {
  const asks = asksOf(step);
  const ticks = asks.filter(ask => done.includes(ask)).length;
  return (
    <li className={isBehind ? 'step behind' : 'step'} aria-current={isCurrent ? 'step' : undefined}>
      <details open={isCurrent}>
        <summary>
          <Icon name="right" />
          <span className="mid">{stepName(step)}</span>
          {isCurrent && <span className="chip line">{say('people_step_now')}</span>}
          <span className="grow" />
          {isBehind && (
            <span className="behind-mark">
              <Icon name="tick" />
              <span className="sr">{say('people_step_behind')}</span>
            </span>
          )}
          <span className="qq num">{say('steps_of_asks', { done: whole(ticks), count: whole(asks.length) })}</span>
        </summary>
        <ul className="asks">
          {asks.map(ask => (
            <li key={ask}>
              <label className="ask">
                <input
                  type="checkbox"
                  checked={done.includes(ask)}
                  onChange={({ target }) => onTick(ask, target.checked)}
                />
                {askName(ask)}
              </label>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
