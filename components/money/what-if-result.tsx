import { Notice } from '@/components/inspection/notice';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { whole, yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { WhatIf } from '@/lib/campaign/what-if';
import type { Publication } from '@/lib/shortlist/publication';
import type { Row } from '@/lib/shortlist/row';
import { differenceSentence } from './difference-sentence';
import { OfferRow } from './offer-row';
import { PlanButton } from './plan-button';
import { UnweighedRow } from './unweighed-row';
import { WhatIfSums } from './what-if-sums';

interface Props {
  found: WhatIf;
  rows: readonly Row[];
  byHand: ReadonlyMap<string, 'in' | 'out'>;
  hold: (creatorId: string, hand: 'in' | 'out' | undefined) => void;
  release: () => void;
  listId: string;
  publications: readonly Publication[];
  save: Save;
}

/** Who is chosen and what they bring together, who is not and why, who could not be weighed and what to do about it. */
export function WhatIfResult({ found, rows, byHand, hold, release, listId, publications, save }: Props) {
  const { choice, notChosen, unweighed } = found;
  const rowOf = new Map(rows.map(row => [row.summary.creatorId, row]));
  const named = <One,>(some: readonly One[], idOf: (one: One) => string) =>
    some.flatMap(one => {
      const row = rowOf.get(idOf(one));
      return row ? [{ one, row }] : [];
    });
  const weighed = choice.chosen.length + notChosen.length;
  const cheapest = Math.min(...notChosen.map(({ offer }) => offer.cost));
  return (
    <>
      {choice.beyond > 0 && (
        <Notice tone="neutral" title={say('narrow_over', { over: yuan(choice.beyond) })} icon="note">
          {say('narrow_over_how')}
        </Notice>
      )}
      {weighed === 0 && (
        <Notice tone="neutral" title={say('money_nobody_weighed')} icon="note">
          {say('money_nobody_weighed_how')}
        </Notice>
      )}
      {weighed > 0 && choice.chosen.length === 0 && (
        <Notice tone="neutral" title={say('money_nobody_fits')} icon="note">
          {say('money_nobody_fits_how', { cheapest: yuan(cheapest) })}
        </Notice>
      )}
      {rows.length === 1 && choice.chosen.length === 1 && (
        <Notice tone="neutral" title={say('narrow_one')} icon="note">
          {say('narrow_one_how')}
        </Notice>
      )}
      {choice.chosen.length > 0 && <WhatIfSums choice={choice} of={weighed} />}
      {found.byHand && (
        <p className="row by-hand-said" role="status">
          {differenceSentence(found.byHand)}
          <button type="button" className="btn bare s" onClick={release}>
            <Icon name="again" />
            {say('money_release')}
          </button>
        </p>
      )}
      {choice.chosen.length > 0 && <OffersHead />}
      {choice.chosen.length > 0 && (
        <ul className="offers" aria-label={say('money_chosen')}>
          {named(choice.chosen, offer => offer.creatorId).map(({ one, row }) => (
            <OfferRow
              key={one.creatorId}
              offer={one}
              row={row}
              hand={byHand.get(one.creatorId)}
              hold={hand => hold(one.creatorId, hand)}
            />
          ))}
        </ul>
      )}
      <PlanButton listId={listId} chosen={choice.chosen} publications={publications} save={save} />
      {weighed > 0 && <p className="hint">{say(choice.isBest ? 'money_method' : 'money_method_good')}</p>}
      {weighed > 0 && <p className="hint">{say('money_expected')}</p>}
      {unweighed.length > 0 && (
        <details className="more" open={weighed === 0}>
          <summary>
            {say('money_unweighed')} <span className="qq num">{whole(unweighed.length)}</span>
          </summary>
          <ul className="offers">
            {named(unweighed, ({ creatorId }) => creatorId).map(({ one, row }) => (
              <UnweighedRow key={one.creatorId} row={row} why={one.why} hold={() => hold(one.creatorId, 'in')} />
            ))}
          </ul>
        </details>
      )}
      {notChosen.length > 0 && (
        <details className="more">
          <summary>
            {say('money_not_chosen')} <span className="qq num">{whole(notChosen.length)}</span>
          </summary>
          <OffersHead />
          <ul className="offers">
            {named(notChosen, ({ offer }) => offer.creatorId).map(({ one: { offer, reason }, row }) => (
              <OfferRow
                key={offer.creatorId}
                offer={offer}
                row={row}
                reason={reason}
                hand={byHand.get(offer.creatorId)}
                hold={hand => hold(offer.creatorId, hand)}
              />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What stands in the columns, for the eye. */
const OffersHead = () => (
  <div className="offer head" aria-hidden="true">
    <span>{say('money_creator')}</span>
    <span>{say('money_tier')}</span>
    <span className="end">{say('money_price')}</span>
    <span className="end">{say('money_brought')}</span>
  </div>
);
