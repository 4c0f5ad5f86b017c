import { say } from '@/components/words/words';

/** Whether the marketplace's tenth comes on top of each price. */
export const FeeChoice = ({ paysFee, keep }: { paysFee: boolean; keep: (pays: boolean) => void }) => (
  <div className="asked fee">
    <label className="row">
      <input type="checkbox" checked={paysFee} onChange={({ target: { checked } }) => keep(checked)} />
      <span>{say('money_fee')}</span>
    </label>
    <p className="hint">{say('money_fee_hint')}</p>
  </div>
);
