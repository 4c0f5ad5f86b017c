import { useId } from 'react';
import { say } from '@/components/words/words';
import { AGE_GROUPS, ageField } from '@/lib/shortlist/audience-texts';
import type { Texts } from '@/lib/shortlist/entry';
import { ageGroup } from './audience-words';
import { ShareGroup } from './share-group';
import { ShareInput } from './share-input';

interface Props {
  texts: Texts;
  problem: 'unclear' | 'beyond-all' | undefined;
  write: (changed: Texts) => void;
}

/** Shares by age, in the marketplace's groups. */
export function AgeFields({ texts, problem, write }: Props) {
  const id = useId();
  return (
    <ShareGroup legend={say('known_ages')} problem={problem}>
      <div className="grid in-5">
        {AGE_GROUPS.map((group, place) => (
          <div key={group} className="fld">
            <label htmlFor={`${id}-${place}`}>{ageGroup(group)}</label>
            <ShareInput
              id={`${id}-${place}`}
              text={texts[ageField(group)] ?? ''}
              onType={text => write({ [ageField(group)]: text })}
            />
          </div>
        ))}
      </div>
    </ShareGroup>
  );
}
