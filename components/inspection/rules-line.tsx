import { fullDay } from '@/components/words/dates';
import { say } from '@/components/words/words';
import type { Report } from '@/lib/report/report';

/** Which rules made the report, and how new the evidence is that it rests on. */
export const RulesLine = ({ report: { ruleset, edited, at } }: { report: Report }) => (
  <p className="sec made-by">{say(edited ? 'report_rules_edited' : 'report_rules', { ruleset, day: fullDay(at) })}</p>
);
