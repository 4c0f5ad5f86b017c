import { say } from '@/components/words/words';
import { priorityWord } from '@/lib/export/words';
import { type Priority, priorities } from '@/lib/shortlist/shortlist';

/** The three priorities, and none, as the browser's own list, for many creators with priorities of their own. */
export const PriorityChoice = ({ onChoose }: { onChoose: (priority: Priority | null) => void }) => (
  <select
    aria-label={say('bulk_priority')}
    value=""
    onChange={event => onChoose(priorities.find(one => one === event.target.value) ?? null)}
  >
    <option value="" disabled>
      {say('bulk_priority')}
    </option>
    {priorities.map(one => (
      <option key={one} value={one}>
        {say(priorityWord[one])}
      </option>
    ))}
    <option value="none">{say('creator_priority_none')}</option>
  </select>
);
