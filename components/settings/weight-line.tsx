import { Icon } from '@/components/mark/icon';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { DimensionId } from '@/lib/scorecard/scorecard';
import { pointsText } from './fault-sentence';

interface Props {
  id: DimensionId;
  text: string;
  standard: number;
  onType: (text: string) => void;
}

/** One dimension's points, to type or to step by one. */
export function WeightLine({ id, text, standard, onType }: Props) {
  const name = nameOf('dimension', id);
  const value = text.trim() === '' ? Number.NaN : Number(text);
  const step = (by: number) =>
    onType(String(Math.min(100, Math.max(0, (Number.isNaN(value) ? standard : value) + by))));
  return (
    <div className="rule-line">
      <label htmlFor={`weight-${id}`}>{name}</label>
      <span className="stepper">
        <button
          type="button"
          className="btn icon s"
          aria-label={say('weights_less', { name })}
          onClick={() => step(-1)}
        >
          <Icon name="minus" />
        </button>
        <span className={Number.isNaN(value) ? 'input unclear' : 'input'}>
          <input
            id={`weight-${id}`}
            className="num"
            type="number"
            inputMode="decimal"
            min={0}
            max={100}
            step={1}
            value={text}
            aria-invalid={Number.isNaN(value)}
            aria-describedby="weights-sum"
            onChange={event => onType(event.target.value)}
          />
        </span>
        <button type="button" className="btn icon s" aria-label={say('weights_more', { name })} onClick={() => step(1)}>
          <Icon name="plus" />
        </button>
      </span>
      <span className="qq">{say('rules_default', { value: pointsText(standard) })}</span>
    </div>
  );
}
