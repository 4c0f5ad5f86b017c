import { say } from '@/components/words/words';
import { parseShare } from '@/lib/shortlist/amounts';
import type { Entry } from '@/lib/shortlist/entry';
import { edit } from './edit';
import { FigureField } from './figure-field';
import type { Save } from './save';
import { useTyped } from './use-typed';

interface Props {
  entry: Entry;
  save: Save;
}

/** The share of women among the followers in percent, as the creator's own dashboard shows it. */
export function FemaleShareField({ entry, save }: Props) {
  const { creatorId, drafts, audience } = entry;
  const kept = audience.femaleShare;
  const [text, type] = useTyped(drafts.femaleShare ?? (kept ? String(kept.value * 100) : ''), save, typed =>
    edit(creatorId, { field: 'female-share', text: typed })
  );
  return (
    <FigureField
      id="field-female-share"
      label={say('field_female_share')}
      unit={{ after: '%' }}
      text={text}
      problem={parseShare(text) === 'unclear' ? say('field_share_unclear', { text }) : undefined}
      onType={type}
    />
  );
}
