import type { ReactNode } from 'react';
import type { Save } from '@/components/inspection/save';
import { say } from '@/components/words/words';
import type { JudgeSettings } from '@/lib/report/settings';
import type { StoredBrief } from '@/lib/shortlist/brief';
import { AudienceFields } from './audience-fields';
import { BudgetFields } from './budget-fields';
import { ContentFields } from './content-fields';
import { criterionPoints } from './criterion-points';
import { GoalField } from './goal-field';
import { KindFields } from './kind-fields';
import { NameField } from './name-field';
import { useBriefDraft } from './use-brief-draft';

interface Props {
  stored: StoredBrief;
  weights: JudgeSettings['weights'];
  save: Save;
}

/** One brief as a form that is kept as it is written. Every field is optional and says what it drives. Mount it anew for another brief. */
export function BriefEditor({ stored, weights, save }: Props) {
  const { draft, change, flush } = useBriefDraft(stored, save);
  const editing = { draft, change, points: (id: string) => criterionPoints(id, weights) };
  return (
    <form
      className="brief-editor"
      aria-label={draft.name}
      onBlur={flush}
      onSubmit={event => {
        event.preventDefault();
        flush();
      }}
    >
      <Part title={say('brief_part_what')} about={say('fields_kept')}>
        <NameField {...editing} />
        <GoalField {...editing} />
      </Part>
      <Part title={say('brief_part_content')}>
        <ContentFields {...editing} />
      </Part>
      <Part title={say('brief_part_audience')}>
        <AudienceFields {...editing} />
      </Part>
      <Part title={say('brief_part_budget')}>
        <BudgetFields {...editing} />
        <KindFields {...editing} />
      </Part>
    </form>
  );
}

const Part = ({ title, about, children }: { title: string; about?: string; children: ReactNode }) => (
  <section className="matter">
    <h2>
      {title}
      {about && <span className="end">{about}</span>}
    </h2>
    {children}
  </section>
);
