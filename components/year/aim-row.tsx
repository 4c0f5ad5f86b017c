import { Icon } from '@/components/mark/icon';
import type { Progress } from '@/lib/campaign/aim-progress';
import { FEWEST_RESULTS } from '@/lib/campaign/year-advice';
import { type AimId, aimSizes } from '@/lib/method/quarters';
import { aimName, progressWords } from './aim-words';

interface Props {
  aim: AimId;
  isDone: boolean;
  progress: Progress | undefined;
  onTick: (isDone: boolean) => void;
}

/** An aim with its tick, and beside it what the figures say of it; the tick is the user's own. */
export const AimRow = ({ aim, isDone, progress, onTick }: Props) => (
  <li className="aim">
    <label>
      <input type="checkbox" checked={isDone} onChange={({ target }) => onTick(target.checked)} />
      <span>{aimName(aim)}</span>
    </label>
    {progress && (
      <span className="s12 q num">
        {isReached(aim, progress) && <Icon name="tick" />}
        {progressWords(aim, progress)}
      </span>
    )}
  </li>
);

const sizes: { [Aim in AimId]?: { from: number } } = { ...aimSizes, baseline: { from: FEWEST_RESULTS } };

function isReached(aim: AimId, { count }: Progress): boolean {
  const size = sizes[aim];
  return size !== undefined && count >= size.from;
}
