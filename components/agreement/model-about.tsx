import { say } from '@/components/words/words';
import { keyTerms } from '@/lib/method/contract-terms';
import type { PartnershipModel } from '@/lib/report/report';
import { modelWords } from './model-words';
import { termWords } from './term-words';

/** What speaks for and against a way of working together whoever the creator is, and which terms it turns on. */
export const ModelAbout = ({ model }: { model: PartnershipModel }) => (
  <dl className="about-model">
    <dt>{say('agreement_for')}</dt>
    <dd>{say(modelWords[model].for)}</dd>
    <dt>{say('agreement_against')}</dt>
    <dd>{say(modelWords[model].against)}</dd>
    <dt>{say('agreement_turns_on')}</dt>
    <dd>{keyTerms[model].map(term => say(termWords[term].name)).join(say('name_separator'))}</dd>
  </dl>
);
