/** The guide's ten steps; what each asks is ticked off for the whole campaign, or for each creator. */
export const steps = [
  { id: 'objectives', of: 'campaign', asks: ['goal', 'targets', 'budget', 'dates'] },
  { id: 'identify', of: 'campaign', asks: ['search', 'filter', 'candidates'] },
  { id: 'vet', of: 'creator', asks: ['scorecard', 'audience', 'past-content', 'decision'] },
  { id: 'outreach', of: 'creator', asks: ['message', 'brief-shared', 'rate', 'media-kit'] },
  { id: 'contract', of: 'creator', asks: ['terms', 'usage-rights', 'instalments', 'signed'] },
  { id: 'briefing', of: 'creator', asks: ['samples', 'messages', 'direction', 'dos-and-donts'] },
  { id: 'creation', of: 'creator', asks: ['draft', 'feedback', 'approval', 'time-set'] },
  { id: 'publishing', of: 'creator', asks: ['published', 'brand-tagged', 'hashtag', 'links', 'disclosed'] },
  { id: 'amplification', of: 'creator', asks: ['shared', 'comments-answered', 'promotion', 'cross-posted'] },
  { id: 'measurement', of: 'creator', asks: ['figures', 'sentiment', 'sales', 'learnings'] }
] as const;
export type StepId = (typeof steps)[number]['id'];

/** What of a step was done, as "step.ask". */
export type Ask = { [Step in (typeof steps)[number] as Step['id']]: `${Step['id']}.${Step['asks'][number]}` }[StepId];

/** Every ask as "step.ask", in order. */
export const asks: readonly Ask[] = steps.flatMap(({ id, asks: own }) => own.map(ask => `${id}.${ask}` as Ask));
