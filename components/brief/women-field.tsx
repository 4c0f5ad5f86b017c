import { useState } from 'react';
import { say } from '@/components/words/words';
import { parseShare } from '@/lib/shortlist/amounts';
import type { Editing } from './editing';
import { describedBy, FieldGroup } from './field';
import { FigureInput } from './figure-input';

const ID = 'brief-women';

/** The share of women to look for, from–to in percent; an end that is left empty is open. */
export function WomenField({ draft, change, points }: Editing) {
  const asked = draft.audience?.femaleShare;
  const [from, setFrom] = useState(asked ? percent(asked[0]) : '');
  const [to, setTo] = useState(asked ? percent(asked[1]) : '');
  const read = rangeOf(from, to);
  const problem = typeof read === 'string' ? read : undefined;
  const type = (low: string, high: string) => {
    setFrom(low);
    setTo(high);
    const typed = rangeOf(low, high);
    if (typeof typed === 'string') return;
    change(({ audience, ...brief }) => {
      const { femaleShare: _replaced, ...others } = audience ?? {};
      return { ...brief, audience: { ...others, ...(typed && { femaleShare: typed }) } };
    });
  };
  /** The end that cannot be read; both where it is their order. */
  const isReadable = [from, to].every(text => parseShare(text) !== 'unclear');
  const isWrong = (text: string) => parseShare(text) === 'unclear' || (problem !== undefined && isReadable);
  const shared = { unit: { after: '%' }, describedBy: describedBy(ID, problem) };
  return (
    <FieldGroup
      id={ID}
      label={say('brief_women')}
      hint={say('brief_women_hint', { points: points('target-match') })}
      problem={problem}
    >
      <div className="from-to">
        <FigureInput
          {...shared}
          id={`${ID}-from`}
          label={say('brief_women_from')}
          placeholder="0"
          text={from}
          isUnclear={isWrong(from)}
          onType={typed => type(typed, to)}
        />
        <span aria-hidden="true">–</span>
        <FigureInput
          {...shared}
          id={`${ID}-to`}
          label={say('brief_women_to')}
          placeholder="100"
          text={to}
          isUnclear={isWrong(to)}
          onType={typed => type(from, typed)}
        />
      </div>
    </FieldGroup>
  );
}

/** "75" of 0.75, without the noise of binary fractions. */
const percent = (share: number): string => String(Math.round(share * 1e4) / 100);

/** Two texts as a range of shares; undefined when both are empty, a sentence when they are none. */
function rangeOf(from: string, to: string): [number, number] | undefined | string {
  const [low, high] = [parseShare(from), parseShare(to)];
  for (const [share, text] of [
    [low, from],
    [high, to]
  ] as const)
    if (share === 'unclear') return say('brief_women_unclear', { text });
  if (low === 'empty' && high === 'empty') return undefined;
  const range: [number, number] = [typeof low === 'number' ? low : 0, typeof high === 'number' ? high : 1];
  return range[0] <= range[1] ? range : say('brief_women_reversed', { from, to });
}
