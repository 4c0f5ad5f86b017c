import { useState } from 'react';
import { say } from '@/components/words/words';
import type { JudgeSettings } from '@/lib/report/settings';
import { type DimensionId, scorecard } from '@/lib/scorecard/scorecard';
import { faultSentence, pointsText } from './fault-sentence';
import { SettingsSection } from './settings-section';
import type { ChangeRules } from './use-rules';
import { WeightLine } from './weight-line';
import { perDimension, spreadRest, standardWeights, sumOf, type Weights } from './weights';

interface Draft {
  texts: Record<DimensionId, string>;
  last: DimensionId;
  fault: string | undefined;
}

const textsOf = (weights: Weights) => perDimension(id => String(weights[id]));
const weightsOf = (texts: Draft['texts']): Weights =>
  perDimension(id => (texts[id].trim() === '' ? Number.NaN : Number(texts[id])));

/** The points of the five dimensions. They are taken as soon as they sum to 100; until then the last ones stay in force. */
export function WeightsSection({ settings, change }: { settings: JudgeSettings; change: ChangeRules }) {
  const inForce = settings.weights ?? standardWeights;
  const key = Object.values(inForce).join();
  const [draft, setDraft] = useState<Draft>();
  const [shown, setShown] = useState(key);
  if (shown !== key) {
    setShown(key);
    setDraft(undefined);
  }
  const texts = draft ? draft.texts : textsOf(inForce);
  const sum = sumOf(weightsOf(texts));

  const take = (next: Draft['texts'], last: DimensionId) => {
    const fault = change(rules => ({ ...rules, weights: weightsOf(next) }));
    setDraft({ texts: next, last, fault: fault && faultSentence(fault) });
  };
  const spread = draft?.fault && spreadRest(weightsOf(texts), draft.last);

  return (
    <SettingsSection title={say('weights_title')}>
      <p className="said">{say('weights_what')}</p>
      <div className="rule-lines">
        {scorecard.map(({ id, points }) => (
          <WeightLine
            key={id}
            id={id}
            text={texts[id]}
            standard={points}
            onType={text => take({ ...texts, [id]: text }, id)}
          />
        ))}
      </div>
      <SumBar sum={sum} />
      <div className="row">
        <p id="weights-sum" className={draft?.fault ? 'grow problem' : 'grow qq'} role="status">
          {draft?.fault ?? say('weights_fit')}
        </p>
        {draft && spread && (
          <button type="button" className="btn s" onClick={() => take(textsOf(spread), draft.last)}>
            {say('weights_spread')}
          </button>
        )}
        {settings.weights !== undefined && (
          <button type="button" className="btn bare s" onClick={() => change(withoutWeights)}>
            {say('rules_reset')}
          </button>
        )}
      </div>
    </SettingsSection>
  );
}

const withoutWeights = ({ weights: _edited, ...rest }: JudgeSettings): JudgeSettings => rest;

/** How much of the 100 is given out, as a bar and in figures. */
function SumBar({ sum }: { sum: number }) {
  const given = Number.isNaN(sum) ? undefined : Math.min(100, sum);
  return (
    <div className="row">
      <span className={sum === 100 ? 'sum' : 'sum off'} aria-hidden="true">
        {given !== undefined && <i style={{ width: `${given}%` }} />}
      </span>
      <span className="num mid">{say('weights_total', { sum: Number.isNaN(sum) ? '—' : pointsText(sum) })}</span>
    </div>
  );
}
