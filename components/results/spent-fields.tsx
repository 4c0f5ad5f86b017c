import { CampaignFigure } from '@/components/campaign/campaign-figure';
import type { PartProps } from '@/components/campaign/campaign-view';
import { instant } from '@/components/words/instant';
import { type MessageKey, say } from '@/components/words/words';
import { parseAmount } from '@/lib/shortlist/amounts';
import type { CampaignPlan } from '@/lib/shortlist/campaign';
import { editCampaign } from '@/lib/shortlist/campaigns';
import { withPart } from './entry-fields';

type Part = keyof NonNullable<CampaignPlan['spent']>;

const fields: { part: Part; name: MessageKey; hint: MessageKey }[] = [
  { part: 'ads', name: 'results_ads', hint: 'results_spent_ads_hint' },
  { part: 'product', name: 'results_product', hint: 'results_spent_product_hint' },
  { part: 'production', name: 'results_production', hint: 'results_spent_production_hint' }
];

/** What was spent for the campaign as a whole. */
export const SpentFields = ({ data, save }: PartProps) => (
  <section className="sec">
    <h2>{say('results_spent')}</h2>
    <p className="hint">{say('results_spent_how')}</p>
    <div className="spent">
      {fields.map(({ part, name, hint }) => (
        <CampaignFigure
          key={part}
          id={`spent-${part}`}
          label={say(name)}
          hint={say(hint)}
          stored={data.campaign?.spent?.[part]}
          unit={{ before: '¥' }}
          read={parseAmount}
          keep={value =>
            void save(() => editCampaign(data.listId, { spent: now => withPart(now, part, value) }, instant()))
          }
        />
      ))}
    </div>
  </section>
);
