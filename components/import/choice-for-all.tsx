import { Choices as Question } from '@/components/inspection/known/choices';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { type Choices, type Side, sideOf } from '@/lib/import/choice';
import type { Field } from '@/lib/import/told';
import type { Line } from './conflicts-part';
import { fieldName } from './field-words';

interface Props {
  field: Field;
  /** Where both sides say something of it. */
  lines: readonly Line[];
  choices: Choices;
  onAll: (field: Field, side: Side, creatorIds: readonly string[]) => void;
}

/** Whose side one field takes for all; neither is chosen where single ones differ. */
export function ChoiceForAll({ field, lines, choices, onAll }: Props) {
  if (lines.length === 0) return null;
  const sides = new Set(lines.map(({ planned, difference }) => sideOf(planned.creatorId, difference, choices)));
  const [side] = sides;
  return (
    <Question<Side>
      question={say('import_for_all', { field: fieldName(field), count: whole(lines.length) })}
      choices={[
        { value: 'mine', words: say('import_keep_all') },
        { value: 'file', words: say('import_take_all') }
      ]}
      chosen={sides.size === 1 ? side : undefined}
      onChoose={chosen =>
        onAll(
          field,
          chosen,
          lines.map(({ planned }) => planned.creatorId)
        )
      }
    />
  );
}
