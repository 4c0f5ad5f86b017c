import { edit } from '@/components/inspection/edit';
import type { Save } from '@/components/inspection/save';
import { say } from '@/components/words/words';
import { AUDIENCE_FIGURES, type OwnAudience } from '@/lib/shortlist/audience-texts';
import type { Inspection } from '@/lib/shortlist/inspection';
import { AudienceForm } from './audience-form';
import { audienceLines } from './audience-words';
import { FactRow } from './fact-row';
import { unlocks } from './unlocks';
import { useRemoval } from './use-removal';

/** Who watches: the figures in use, from the user or the marketplace. */
export function AudienceRow({ inspection: { entry, dossier, report }, save }: { inspection: Inspection; save: Save }) {
  const { creatorId, audience: own, drafts } = entry;
  const isOwn = AUDIENCE_FIGURES.some(figure => own[figure] !== undefined);
  const draft = drafts.audience && { draft: drafts.audience };
  const removal = useRemoval<OwnAudience>(save, {
    take: figures =>
      edit(creatorId, {
        field: 'audience',
        figures: Object.fromEntries(Object.keys(figures).map(figure => [figure, null]))
      }),
    put: figures => edit(creatorId, { field: 'audience', figures, ...draft })
  });
  return (
    <FactRow
      fact="audience"
      name={say('known_audience')}
      known={audienceLines(dossier.audience ?? {})}
      use={unlocks(report, ['enter-female-share', 'ask-for-audience']) ?? say('known_audience_use')}
      onRemove={isOwn ? () => removal.remove(own) : undefined}
      onUndo={removal.removed && removal.undo}
    >
      <AudienceForm entry={entry} save={save} />
    </FactRow>
  );
}
