import { type MessageKey, say } from '@/components/words/words';
import type { Editing } from './editing';
import { FieldGroup } from './field';
import { goalName } from './goal-name';

const goals: { id: 'awareness' | 'conversion' | 'balanced' | undefined; effect: MessageKey }[] = [
  { id: 'awareness', effect: 'brief_goal_awareness_effect' },
  { id: 'conversion', effect: 'brief_goal_conversion_effect' },
  { id: 'balanced', effect: 'brief_goal_balanced_effect' },
  { id: undefined, effect: 'brief_goal_open_effect' }
];

/** What the campaign is for; each choice says what it changes. */
export const GoalField = ({ draft, change }: Pick<Editing, 'draft' | 'change'>) => (
  <FieldGroup id="brief-goal" label={say('brief_goal')} hint={say('brief_goal_hint')}>
    <div className="goals">
      {goals.map(({ id, effect }) => (
        <label key={effect}>
          <input
            type="radio"
            name="brief-goal"
            checked={draft.goal === id}
            onChange={() => change(({ goal: _replaced, ...rest }) => ({ ...rest, ...(id && { goal: id }) }))}
          />
          <span className="mid">{id === undefined ? say('brief_goal_open') : goalName(id)}</span>
          <span className="qq">{say(effect)}</span>
        </label>
      ))}
    </div>
  </FieldGroup>
);
