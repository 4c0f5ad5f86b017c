import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import { tiers } from '@/lib/benchmarks/tiers';
import { Choices } from './choices';
import type { Editing } from './editing';
import { FieldGroup } from './field';

/** What kind of creators, and whether notes of users are wanted. */
export const KindFields = ({ draft, change }: Pick<Editing, 'draft' | 'change'>) => (
  <>
    <Choices
      id="brief-tiers"
      label={say('brief_tiers')}
      hint={say('brief_tiers_hint')}
      offered={tiers.map(({ id }) => ({ id, name: nameOf('tier', id) }))}
      chosen={draft.tiers ?? []}
      onChange={chosen => change(brief => ({ ...brief, tiers: chosen }))}
    />
    <FieldGroup id="brief-launch" label={say('brief_launch')} hint={say('brief_launch_hint')}>
      <div className="boxes">
        <label>
          <input
            type="checkbox"
            checked={draft.launch === true}
            onChange={({ target: { checked } }) =>
              change(({ launch: _replaced, ...rest }) => ({ ...rest, ...(checked && { launch: true }) }))
            }
          />
          <span>{say('brief_launch_yes')}</span>
        </label>
      </div>
    </FieldGroup>
  </>
);
