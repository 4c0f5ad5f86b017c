import { stepName } from '@/components/campaign/step-words';
import type { CampaignData } from '@/components/campaign/use-campaign';
import { useTypedDay } from '@/components/campaign/use-typed-day';
import type { Save } from '@/components/inspection/save';
import { KeptText } from '@/components/posts/kept-text';
import { day } from '@/components/words/dates';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { stepAt } from '@/lib/campaign/lateness';
import type { Edits } from '@/lib/shortlist/campaigns';
import type { Collaboration, CollaborationWork } from '@/lib/shortlist/collaboration';
import { editCollaborations } from '@/lib/shortlist/collaborations';
import { OWNERS_ID } from './owner-names';
import type { Person } from './people';

interface Props {
  data: CampaignData;
  creatorId: string;
  person: Person;
  work: Collaboration | undefined;
  save: Save;
}

/** What is next, by when and by whom, kept as it is typed. */
export function WorkFields({ data: { listId }, creatorId, person, work, save }: Props) {
  const edit = (edits: Edits<CollaborationWork>) => editCollaborations(listId, [creatorId], edits, instant());
  const due = useTypedDay(work?.dueOn, dueOn => void save(() => edit({ dueOn: () => dueOn })));
  const step = stepAt[person.stage];
  return (
    <section className="sec work-fields">
      <div className="fld wide">
        <label htmlFor="work-next">{say('people_next')}</label>
        <KeptText
          id="work-next"
          stored={work?.nextAction}
          maxLength={2_000}
          placeholder={say('people_next_hint')}
          save={save}
          keep={nextAction => edit({ nextAction: () => nextAction })}
        />
      </div>
      <div className="fld">
        <label htmlFor="work-due">{say('people_due_day')}</label>
        <input
          id="work-due"
          type="date"
          className="inp"
          aria-describedby={person.due?.byPlan ? 'work-due-plan' : undefined}
          {...due}
        />
      </div>
      <div className="fld">
        <label htmlFor="work-owner">{say('people_owner')}</label>
        <KeptText
          id="work-owner"
          stored={work?.owner}
          maxLength={120}
          placeholder={say('people_owner_hint')}
          list={OWNERS_ID}
          save={save}
          keep={owner => edit({ owner: () => owner })}
        />
      </div>
      {person.due?.byPlan && step && (
        <p className="hint wide" id="work-due-plan">
          {say('people_due_from_plan', { step: stepName(step), day: day(person.due.day, instant()) })}
        </p>
      )}
    </section>
  );
}
