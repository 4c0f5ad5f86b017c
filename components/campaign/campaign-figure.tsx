import { describedBy, Field } from '@/components/brief/field';
import { FigureInput } from '@/components/brief/figure-input';
import { say } from '@/components/words/words';
import type { Typed } from '@/lib/shortlist/amounts';
import { useKeptFigure } from './use-kept-figure';

interface Props {
  id: string;
  label: string;
  hint: string;
  stored: number | undefined;
  unit?: { before?: string; after?: string };
  read: (text: string) => Typed;
  keep: (value: number | undefined) => void;
}

/** One figure of a campaign, kept as it is typed; what cannot be read is said, and the last good figure stays. */
export function CampaignFigure({ id, label, hint, stored, unit = {}, read, keep }: Props) {
  const { text, type, leave, isUnclear } = useKeptFigure(stored === undefined ? '' : String(stored), read, keep);
  const problem = isUnclear ? say('campaign_figure_unclear', { text }) : undefined;
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <FigureInput
        id={id}
        text={text}
        isUnclear={isUnclear}
        unit={unit}
        describedBy={describedBy(id, problem)}
        onType={type}
        onLeave={leave}
      />
    </Field>
  );
}
