import { useState } from 'react';
import type { CampaignData } from '@/components/campaign/use-campaign';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { instant } from '@/components/words/instant';
import { say, sayCount } from '@/components/words/words';
import { filledFrom } from '@/lib/campaign/contract';
import { editCollaborations } from '@/lib/shortlist/collaborations';
import { modelWith } from './model-with';

interface Props {
  data: CampaignData;
  creatorId: string;
  save: Save;
}

/** Words and days of one creator's terms for everybody in the campaign with whom one works in the same way, where theirs are blank. */
export function CopyTerms({ data, creatorId, save }: Props) {
  const [copied, setCopied] = useState<number>();
  const { listId, rows, works } = data;
  const model = modelWith(data, creatorId);
  const ours = works.get(creatorId)?.terms;
  const others = rows
    .map(({ summary }) => summary.creatorId)
    .filter(id => id !== creatorId && model !== undefined && modelWith(data, id) === model);
  const isAnyWritten = Object.values(ours ?? {}).some(({ text, dueOn }) => text !== undefined || dueOn !== undefined);
  if (others.length === 0 || !isAnyWritten) return null;
  const lacking = others.filter(id => {
    const theirs = works.get(id)?.terms;
    return filledFrom(ours, theirs) !== theirs;
  });
  const copy = async () => {
    const edits = { terms: (theirs: typeof ours) => filledFrom(ours, theirs) };
    const isKept = lacking.length === 0 || (await save(() => editCollaborations(listId, lacking, edits, instant())));
    if (isKept) setCopied(lacking.length);
  };
  return (
    <section className="sec">
      <button type="button" className="btn" onClick={() => void copy()}>
        <Icon name="copy" />
        {sayCount('agreement_copy', others.length, { count: whole(others.length) })}
      </button>
      <p className="hint" role="status">
        {copied === undefined
          ? say('agreement_copy_hint')
          : copied === 0
            ? say('agreement_copied_none')
            : sayCount('agreement_copied', copied, { count: whole(copied) })}
      </p>
    </section>
  );
}
