import { useId } from 'react';
import { PartnershipRow } from '@/components/inspection/partnership-row';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { PartnershipModel } from '@/lib/report/report';
import { FitNotice } from './fit-notice';
import { ModelAbout } from './model-about';
import { models } from './model-words';
import { useFits } from './use-fits';

interface Props {
  creatorId: string;
  chosen: PartnershipModel | undefined;
  /** The campaign's, where it has one. */
  ofCampaign: PartnershipModel | undefined;
  /** Undefined leaves it to the campaign. */
  choose: (model: PartnershipModel | undefined) => void;
}

/** The five ways of working together, the one that fits the creator best first, and which one it is to be. */
export function ModelChoice({ creatorId, chosen, ofCampaign, choose }: Props) {
  const fits = useFits(creatorId);
  const name = useId();
  const model = chosen ?? ofCampaign;
  const known = Array.isArray(fits) ? fits : [];
  const inOrder = known.length > 0 ? known.map(fit => fit.model) : models;
  return (
    <section className="sec fits models">
      <div className="h2">
        <h3>{say('agreement_model')}</h3>
        {known.length > 0 && (
          <>
            <span className="chip line">{say('price_estimate')}</span>
            <span className="end">{say('partnership_fit')}</span>
          </>
        )}
      </div>
      <FitNotice fits={fits} creatorId={creatorId} />
      <fieldset>
        <legend className="sr">{say('agreement_model')}</legend>
        {inOrder.map(each => (
          <div className="model" key={each}>
            <input
              type="radio"
              className="ring"
              name={name}
              checked={model === each}
              aria-label={nameOf('partnership', each)}
              onChange={() => choose(each)}
            />
            <PartnershipRow model={each} fit={known.find(fit => fit.model === each)}>
              <ModelAbout model={each} />
            </PartnershipRow>
          </div>
        ))}
      </fieldset>
      <p className="hint">
        {say(chosen ? 'agreement_own_model' : ofCampaign ? 'agreement_as_campaign' : 'agreement_no_model')}{' '}
        {chosen && ofCampaign && chosen !== ofCampaign && (
          <button type="button" className="link" onClick={() => choose(undefined)}>
            {say('agreement_back_to_campaign', { model: nameOf('partnership', ofCampaign) })}
          </button>
        )}
      </p>
    </section>
  );
}
