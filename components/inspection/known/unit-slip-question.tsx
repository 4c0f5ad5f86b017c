import { useState } from 'react';
import { yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { PriceBand } from '@/lib/report/report';
import { parsePrice } from '@/lib/shortlist/amounts';
import { unitSlip } from '@/lib/shortlist/unit-slip';
import { useAtRest } from './use-at-rest';

interface Props {
  /** The price as typed. */
  text: string;
  band: PriceBand;
  /** The id of the price's field, which gets the focus back. */
  field: string;
  onCorrect: (text: string) => void;
}

/** Asks once whether a price was meant in thousands or ten thousands; no keeps it as typed. */
export function UnitSlipQuestion({ text, band, field, onCorrect }: Props) {
  const [declined, decline] = useState<string>();
  const isAtRest = useAtRest(text);
  const typed = parsePrice(text);
  const meant = typeof typed === 'number' ? unitSlip(typed, band) : undefined;
  if (typeof typed !== 'number' || meant === undefined || declined === text || !isAtRest) return null;
  const answer = (act: () => void) => {
    act();
    document.getElementById(field)?.focus();
  };
  return (
    <div className="slip">
      <span role="status">{say('known_slip_question', { price: yuan(meant) })}</span>
      <button type="button" className="btn s" onClick={() => answer(() => onCorrect(String(meant)))}>
        {say('known_slip_yes')}
      </button>
      <button type="button" className="btn s" onClick={() => answer(() => decline(text))}>
        {say('known_slip_no', { price: typed < 10 ? `¥${typed}` : yuan(typed) })}
      </button>
    </div>
  );
}
