import { say } from '@/components/words/words';
import type { PartnershipFit } from '@/lib/report/report';
import { PartnershipRow } from './partnership-row';

/** How well each way of working together fits, the best first. An estimate, and labelled so. */
export function Partnership({ fits }: { fits: PartnershipFit[] }) {
  return (
    <section className="sec fits">
      <div className="h2">
        <h2>{say('partnership_title')}</h2>
        <span className="chip line">{say('price_estimate')}</span>
        {fits.length > 0 && <span className="end">{say('partnership_fit')}</span>}
      </div>
      {fits.length === 0 ? (
        <p>{say('partnership_none')}</p>
      ) : (
        fits.map(fit => <PartnershipRow key={fit.model} model={fit.model} fit={fit} />)
      )}
    </section>
  );
}
