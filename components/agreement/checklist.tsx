import type { Save } from '@/components/inspection/save';
import { say } from '@/components/words/words';
import { groupedTerms, type Terms } from '@/lib/campaign/contract';
import type { PartnershipModel } from '@/lib/report/report';
import { TermGroup } from './term-group';

interface Props {
  terms: Terms | undefined;
  model: PartnershipModel | undefined;
  /** The user's own day, as "2026-12-01". */
  today: string;
  save: Save;
  edit: EditTerms;
}

/** Changes the terms from what stands now. */
export type EditTerms = (change: (now: Terms | undefined) => Terms | undefined) => Promise<void>;

/** What an agreement with one creator has to settle, in six groups. */
export const Checklist = ({ terms, model, today, save, edit }: Props) => (
  <section className="sec">
    <h3>{say('agreement_terms')}</h3>
    <p className="hint">{say('agreement_terms_hint')}</p>
    {groupedTerms(model).map(({ id, terms: own }) => (
      <TermGroup key={id} group={id} terms={own} standing={terms} today={today} save={save} edit={edit} />
    ))}
  </section>
);
