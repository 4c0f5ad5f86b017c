import { useRef, useState } from 'react';
import type { Save } from '@/components/inspection/save';
import { whole } from '@/components/words/figures';
import { instant } from '@/components/words/instant';
import { say, sayCount } from '@/components/words/words';
import type { Narrowing } from '@/lib/campaign/narrow';
import { narrowList } from '@/lib/shortlist/narrow-list';
import { CostLine } from './cost-line';
import { reasonSentence } from './reason-sentence';

interface Props {
  listId: string;
  narrowing: Narrowing;
  save: Save;
}

/** What it costs, and the one button: who leaves is archived with the reason, who stays is vetted where the user says so. */
export function ApplyBar({ listId, narrowing, save }: Props) {
  const [isVetting, setVetting] = useState(false);
  const foot = useRef<HTMLElement>(null);
  const { stays, leaves } = narrowing;
  const toVet = stays.filter(({ row }) => row.membership?.stage === 'to-vet');
  const vetted = isVetting ? toVet.map(({ row }) => row.summary.creatorId) : [];
  const apply = async () => {
    const leaving = new Map(leaves.map(({ row, reason }) => [row.summary.creatorId, reasonSentence(reason)]));
    // With nobody left to archive the button goes dead: what had the focus keeps a place near it.
    if (await save(() => narrowList(listId, { leaving, vetted }, instant()))) foot.current?.focus();
  };
  const isNothing = leaves.length === 0 && vetted.length === 0;
  return (
    <footer className="narrow-foot" ref={foot} tabIndex={-1}>
      <CostLine narrowing={narrowing} />
      <span className="grow" />
      {toVet.length > 0 && (
        <label className="row">
          <input type="checkbox" checked={isVetting} onChange={({ target }) => setVetting(target.checked)} />
          {sayCount('narrow_vet', toVet.length, { count: whole(toVet.length) })}
        </label>
      )}
      <button
        type="button"
        className="btn primary"
        disabled={isNothing || stays.length === 0}
        title={stays.length === 0 ? say('narrow_nobody_stays') : undefined}
        onClick={() => void apply()}
      >
        {leaves.length === 0
          ? say('narrow_apply_none')
          : sayCount('narrow_apply', leaves.length, { count: whole(leaves.length) })}
      </button>
    </footer>
  );
}
