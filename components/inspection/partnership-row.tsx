import { Icon } from '@/components/mark/icon';
import type { MarkStyle } from '@/components/mark/score-bar';
import { whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import type { PartnershipFit } from '@/lib/report/report';

/** One way of working together: its fit as a bar of 100 points, and on demand what speaks for and against it. */
export function PartnershipRow({ fit: { model, fit, because } }: { fit: PartnershipFit }) {
  const style: MarkStyle = { '--e': fit, '--p': fit, '--v': 0 };
  return (
    <details className="dim">
      <summary>
        <Icon name="right" />
        <span className="cut">{nameOf('partnership', model)}</span>
        <span className="mark bare" style={style} aria-hidden="true" />
        <span className="pt num">{whole(fit)}</span>
      </summary>
      <ul>
        {because.map(({ reason, points }) => (
          <li key={reason}>
            <span className="num">{signed(reason, points)}</span>
            {nameOf('reason', reason)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "+25", "−30"; what every sum starts from has no sign. */
function signed(reason: string, points: number): string {
  if (reason === 'base') return whole(points);
  return points < 0 ? `−${whole(-points)}` : `+${whole(points)}`;
}
