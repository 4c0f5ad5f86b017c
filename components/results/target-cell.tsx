import { share } from '@/components/words/rates';
import { say } from '@/components/words/words';
import { type KpiId, kpis, reached } from '@/lib/method/kpis';
import { writtenFigure } from './figure-words';

interface Props {
  kpi: KpiId;
  target: number | undefined;
  actual: number | undefined;
}

/** How far a figure is from its target, in words and as a bar that is full when it is reached. */
export function TargetCell({ kpi, target, actual }: Props) {
  if (target === undefined) return <span className="qq">{say('results_no_target')}</span>;
  const goal = writtenFigure(kpi, target);
  const part = reached(kpi, target, actual);
  return (
    <span className="reached">
      <span className="num">{targetWords(kpi, goal, part)}</span>
      {part !== undefined && (
        <span className="reached-bar" aria-hidden="true">
          <span style={{ inlineSize: `${100 * Math.min(1, Math.max(0, part))}%` }} />
        </span>
      )}
    </span>
  );
}

/** "72% of 6,000"; of a figure that should be low, that it is reached or by how much it is above. */
function targetWords(kpi: KpiId, goal: string, part: number | undefined): string {
  if (part === undefined || part < 0) return say('results_target_open', { target: goal });
  if (kpis[kpi].better === 'higher') return say('results_target_part', { share: share(part), target: goal });
  return part >= 1
    ? say('results_target_kept', { target: goal })
    : say('results_target_above', { share: share(1 / part - 1), target: goal });
}
