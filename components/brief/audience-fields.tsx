import { say } from '@/components/words/words';
import { Choices } from './choices';
import type { Editing } from './editing';
import { provinceOf, provinces } from './provinces';
import { TokenField } from './token-field';
import { WomenField } from './women-field';

/** The marketplace's groups; "44" belongs to the one below. */
const AGES = ['<18', '18-24', '25-34', '35-44', '>44'];

/** Who the creator's followers should be. */
export function AudienceFields({ draft, change, points }: Editing) {
  const { ages = [], provinces: places = [] } = draft.audience ?? {};
  return (
    <>
      <WomenField draft={draft} change={change} points={points} />
      <Choices
        id="brief-ages"
        label={say('brief_ages')}
        hint={say('brief_ages_hint', { points: points('target-match') })}
        offered={[...new Set([...AGES, ...ages])].map(id => ({ id, name: ageWords(id) }))}
        chosen={ages}
        onChange={chosen => change(brief => ({ ...brief, audience: { ...brief.audience, ages: chosen } }))}
      />
      <TokenField
        id="brief-provinces"
        label={say('brief_provinces')}
        hint={say('brief_provinces_hint', { points: points('target-match') })}
        tokens={places}
        known={{ words: provinces, read: provinceOf }}
        onChange={tokens => change(brief => ({ ...brief, audience: { ...brief.audience, provinces: tokens } }))}
      />
    </>
  );
}

/** A group as people write it: "18–24", "<18", ">44". */
const ageWords = (group: string): string => group.replace('-', '–');
