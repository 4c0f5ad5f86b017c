import { briefLink } from '@/components/brief/brief-address';
import { BriefPicker } from '@/components/brief/brief-picker';
import { describedBy, Field } from '@/components/brief/field';
import { FigureInput } from '@/components/brief/figure-input';
import type { Save } from '@/components/inspection/save';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { Typed } from '@/lib/shortlist/amounts';
import type { StoredBrief } from '@/lib/shortlist/brief';
import { parseBudget, parseKeep, parseMinimum, type TypedWishes } from './typed-wishes';

interface Props {
  typed: TypedWishes;
  change: (changed: Partial<TypedWishes>) => void;
  briefs: StoredBrief[];
  active: StoredBrief | undefined;
  save: Save;
}

/** By what the list is narrowed: the brief in use, how many stay, what they may cost, and what is asked of each. */
export function WishFields({ typed, change, briefs, active, save }: Props) {
  const tiers = active?.brief.tiers ?? [];
  return (
    <form className="wishes" aria-label={say('narrow_settings')} onSubmit={event => event.preventDefault()}>
      <Figure
        id="narrow-keep"
        label={say('narrow_keep')}
        hint={say('narrow_keep_hint')}
        problem={say('narrow_keep_unclear')}
        text={typed.keep}
        read={text => (text.trim() === '' ? 'unclear' : parseKeep(text))}
        unit={{ after: say('brief_count_unit') }}
        onType={keep => change({ keep })}
      />
      <Figure
        id="narrow-budget"
        label={say('brief_budget')}
        hint={say('narrow_budget_hint')}
        problem={say('narrow_budget_unclear')}
        text={typed.budget}
        read={parseBudget}
        unit={{ before: '¥' }}
        onType={budget => change({ budget })}
      />
      <Figure
        id="narrow-minimum"
        label={say('narrow_minimum')}
        hint={say('narrow_minimum_hint')}
        problem={say('narrow_minimum_unclear')}
        text={typed.minimum}
        read={parseMinimum}
        unit={{}}
        onType={minimum => change({ minimum })}
      />
      <div className="asked by-brief">
        <span className="s12 q">{say('narrow_judged_by')}</span>
        {briefs.length === 0 ? (
          <a {...briefLink()}>{say('brief_bar_write')}</a>
        ) : (
          <BriefPicker briefs={briefs} active={active} save={save} />
        )}
        <p className="hint">{say('narrow_brief_hint')}</p>
      </div>
      <div className="boxes">
        <label>
          <input
            type="checkbox"
            checked={typed.provisional}
            onChange={({ target: { checked } }) => change({ provisional: checked })}
          />
          <span>{say('narrow_provisional')}</span>
        </label>
        {tiers.length > 0 && (
          <label>
            <input
              type="checkbox"
              checked={typed.onlyTiers}
              onChange={({ target: { checked } }) => change({ onlyTiers: checked })}
            />
            <span>
              {say('narrow_only_tiers', { tiers: tiers.map(tier => nameOf('tier', tier)).join(say('name_separator')) })}
            </span>
          </label>
        )}
      </div>
    </form>
  );
}

interface FigureProps {
  id: string;
  label: string;
  hint: string;
  problem: string;
  text: string;
  read: (text: string) => Typed;
  unit: { before?: string; after?: string };
  onType: (text: string) => void;
}

function Figure({ id, label, hint, problem, text, read, unit, onType }: FigureProps) {
  const isUnclear = read(text) === 'unclear';
  const said = isUnclear ? problem : undefined;
  return (
    <Field id={id} label={label} hint={hint} problem={said}>
      <FigureInput
        id={id}
        text={text}
        isUnclear={isUnclear}
        unit={unit}
        describedBy={describedBy(id, said)}
        onType={onType}
      />
    </Field>
  );
}
