import { FlagIcon } from '@/components/mark/flag-icon';
import { say } from '@/components/words/words';
import type { Ask, steps } from '@/lib/method/steps';
import type { CampaignPlan } from '@/lib/shortlist/campaign';
import type { Edits } from '@/lib/shortlist/campaigns';
import { askName } from './step-words';
import { ticked } from './ticked';

interface Props {
  asks: readonly Ask[];
  of: (typeof steps)[number]['of'];
  byPlan: readonly Ask[];
  done: readonly Ask[];
  edit: (edits: Edits<CampaignPlan>) => void;
}

/** What a step asks: ticked here for the campaign, told by the plan itself, or ticked with each creator. */
export const StepAsks = ({ asks, of, byPlan, done, edit }: Props) => (
  <ul className="asks">
    {asks.map(ask => (
      <li key={ask}>
        {of === 'creator' ? (
          <span className="ask">
            <i className="d" />
            {askName(ask)}
          </span>
        ) : ask.startsWith('objectives.') ? (
          <span className="ask">
            <FlagIcon
              look={byPlan.includes(ask) ? 'clear' : 'unknown'}
              label={say(byPlan.includes(ask) ? 'step_ask_done' : 'step_ask_open')}
            />
            {askName(ask)}
          </span>
        ) : (
          <label className="ask">
            <input
              type="checkbox"
              checked={done.includes(ask)}
              onChange={({ target: { checked } }) => edit({ done: now => ticked(now, ask, checked) })}
            />
            {askName(ask)}
          </label>
        )}
      </li>
    ))}
  </ul>
);
