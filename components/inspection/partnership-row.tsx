import type { ReactNode } from 'react';
import { Icon } from '@/components/mark/icon';
import type { MarkStyle } from '@/components/mark/score-bar';
import { whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import type { PartnershipFit, PartnershipModel } from '@/lib/report/report';

interface Props {
  model: PartnershipModel;
  /** Undefined where none is known or none is advised. */
  fit: PartnershipFit | undefined;
  /** What more is to be known of it, below the reasons. */
  children?: ReactNode;
}

/** One way of working together: its fit as a bar of 100 points, and on demand what speaks for and against it. */
export function PartnershipRow({ model, fit, children }: Props) {
  return (
    <details className="dim">
      <summary>
        <Icon name="right" />
        <span className="cut">{nameOf('partnership', model)}</span>
        {fit && (
          <>
            <span className="mark bare" style={barOf(fit)} aria-hidden="true" />
            <span className="pt num">{whole(fit.fit)}</span>
          </>
        )}
      </summary>
      {fit && (
        <ul>
          {fit.because.map(({ reason, points }) => (
            <li key={reason}>
              <span className="num">{signed(reason, points)}</span>
              {nameOf('reason', reason)}
            </li>
          ))}
        </ul>
      )}
      {children}
    </details>
  );
}

const barOf = ({ fit }: PartnershipFit): MarkStyle => ({ '--e': fit, '--p': fit, '--v': 0 });

/** "+25", "−30"; what every sum starts from has no sign. */
function signed(reason: string, points: number): string {
  if (reason === 'base') return whole(points);
  return points < 0 ? `−${whole(-points)}` : `+${whole(points)}`;
}
