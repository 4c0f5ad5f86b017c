import { say } from '@/components/words/words';
import { niches } from '@/lib/benchmarks/niches';
import type { Editing } from './editing';
import { Field } from './field';
import { nicheTitle } from './niche-name';
import { TokenField } from './token-field';

/** What the creator's notes are about, and what they are not. */
export function ContentFields({ draft, change, points }: Editing) {
  const { niche = '', keywords = [], competitors = [], avoidWords = [] } = draft;
  const isListed = niche === '' || niches.some(({ id }) => id === niche);
  return (
    <>
      <Field
        id="brief-niche"
        label={say('brief_niche')}
        hint={say('brief_niche_hint', { points: points('niche-fit') })}
      >
        <select
          id="brief-niche"
          className="inp"
          value={niche}
          aria-describedby="brief-niche-hint"
          onChange={({ target: { value } }) =>
            change(({ niche: _replaced, ...rest }) => ({ ...rest, ...(value !== '' && { niche: value }) }))
          }
        >
          <option value="">{say('brief_niche_none')}</option>
          {niches.map(({ id }) => (
            <option key={id} value={id}>
              {nicheTitle(id)}
            </option>
          ))}
          {!isListed && <option value={niche}>{niche}</option>}
        </select>
      </Field>
      <TokenField
        id="brief-keywords"
        label={say('brief_keywords')}
        hint={say('brief_keywords_hint')}
        tokens={keywords}
        onChange={tokens => change(brief => ({ ...brief, keywords: tokens }))}
      />
      <TokenField
        id="brief-competitors"
        label={say('brief_competitors')}
        hint={say('brief_competitors_hint', { points: points('commercial-load') })}
        tokens={competitors}
        onChange={tokens => change(brief => ({ ...brief, competitors: tokens }))}
      />
      <TokenField
        id="brief-avoid"
        label={say('brief_avoid')}
        hint={say('brief_avoid_hint', { points: points('brand-safety') })}
        tokens={avoidWords}
        onChange={tokens => change(brief => ({ ...brief, avoidWords: tokens }))}
      />
    </>
  );
}
