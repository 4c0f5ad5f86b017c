import { useState } from 'react';
import type { PartProps } from '@/components/campaign/campaign-view';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { editCampaign } from '@/lib/shortlist/campaigns';

/** What backups take. */
const LONGEST = 20_000;

/** What the next campaign should know, in the user's words; kept as it is typed. */
export function Learnings({ data, save }: PartProps) {
  const [text, setText] = useState(data.campaign?.learnings ?? '');
  const type = (typed: string) => {
    setText(typed);
    void save(() =>
      editCampaign(data.listId, { learnings: () => (typed.trim() === '' ? undefined : typed) }, instant())
    );
  };
  return (
    <section className="sec learnings">
      <h2>
        <label htmlFor="campaign-learnings">{say('results_learnings')}</label>
      </h2>
      <textarea
        id="campaign-learnings"
        className="inp ta"
        rows={5}
        maxLength={LONGEST}
        placeholder={say('results_learnings_hint')}
        value={text}
        onChange={({ target }) => type(target.value)}
      />
    </section>
  );
}
