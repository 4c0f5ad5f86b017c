import { models } from '@/components/agreement/model-words';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { PartnershipModel } from '@/lib/report/report';

interface Props {
  chosen: PartnershipModel | undefined;
  keep: (model: PartnershipModel | undefined) => void;
}

/** How creators are worked with where nothing else is agreed with one. */
export const PartnershipField = ({ chosen, keep }: Props) => (
  <div className="asked">
    <label htmlFor="campaign-partnership">{say('campaign_partnership')}</label>
    <select
      id="campaign-partnership"
      className="inp"
      aria-describedby="campaign-partnership-hint"
      value={chosen ?? ''}
      onChange={({ target: { value } }) => keep(models.find(model => model === value))}
    >
      <option value="">{say('campaign_partnership_open')}</option>
      {models.map(model => (
        <option key={model} value={model}>
          {nameOf('partnership', model)}
        </option>
      ))}
    </select>
    <p className="hint" id="campaign-partnership-hint">
      {say('campaign_partnership_hint')}
    </p>
  </div>
);
