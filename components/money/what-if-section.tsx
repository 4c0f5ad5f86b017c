import { useDeferredValue, useMemo, useState } from 'react';
import type { Save } from '@/components/inspection/save';
import { say } from '@/components/words/words';
import type { Money } from '@/lib/campaign/choose-creators';
import { whatIf } from '@/lib/campaign/what-if';
import type { Publication } from '@/lib/shortlist/publication';
import type { Row } from '@/lib/shortlist/row';
import { parseMost } from './parse-most';
import { WhatIfFields } from './what-if-fields';
import { WhatIfResult } from './what-if-result';

interface Props {
  listId: string;
  rows: Row[];
  publications: Publication[];
  /** What there is for creators, by tier, in yuan; undefined without a budget. */
  byTier: Extract<Money, { byTier: unknown }>['byTier'] | undefined;
  withFee: boolean;
  /** How many the campaign's mix asks for. */
  usual: number;
  save: Save;
}

/** Which creators of the list the money buys, and what they would bring; whom the user holds in or out is kept while the view stands. */
export function WhatIfSection({ listId, rows, publications, byTier, withFee, usual, save }: Props) {
  const [isEach, setEach] = useState(false);
  const [typed, setTyped] = useState(String(usual));
  const [byHand, setByHand] = useState<ReadonlyMap<string, 'in' | 'out'>>(new Map());
  const most = parseMost(typed);
  const wishes =
    byTier && typeof most === 'number'
      ? { money: isEach ? { byTier } : { budget: sumOf(byTier) }, most, withFee, byHand: [...byHand] }
      : undefined;
  const key = useDeferredValue(wishes && JSON.stringify(wishes));
  const deferredRows = useDeferredValue(rows);
  const found = useMemo(() => {
    if (key === undefined) return undefined;
    const { byHand: held, ...asked }: NonNullable<typeof wishes> = JSON.parse(key);
    const summaries = deferredRows.map(({ summary }) => summary);
    return { ...asked, ...whatIf(summaries, { ...asked, byHand: new Map(held) }) };
  }, [deferredRows, key]);
  const hold = (creatorId: string, hand: 'in' | 'out' | undefined) => {
    const next = new Map(byHand);
    if (hand === undefined) next.delete(creatorId);
    else next.set(creatorId, hand);
    setByHand(next);
  };
  return (
    <section className="sec" aria-labelledby="money-what-if">
      <h2 id="money-what-if">{say('money_what_if')}</h2>
      <WhatIfFields
        isEach={isEach}
        setEach={setEach}
        most={typed}
        setMost={setTyped}
        budget={byTier && sumOf(byTier)}
      />
      {found && rows.length > 0 ? (
        <WhatIfResult
          found={found}
          rows={deferredRows}
          byHand={byHand}
          hold={hold}
          release={() => setByHand(new Map())}
          listId={listId}
          publications={publications}
          save={save}
        />
      ) : (
        <p className="q">
          {rows.length === 0 ? say('money_what_if_nobody') : byTier ? say('narrow_waits') : say('money_what_if_waits')}
        </p>
      )}
    </section>
  );
}

const sumOf = (byTier: Record<string, number>): number => Object.values(byTier).reduce((sum, one) => sum + one, 0);
