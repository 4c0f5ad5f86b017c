import type { Save } from '@/components/inspection/save';
import { whole, yuan } from '@/components/words/figures';
import { instant } from '@/components/words/instant';
import { ownDay } from '@/components/words/own-day';
import { type MessageKey, say, sayCount } from '@/components/words/words';
import { type TemplateId, templateIds, templates } from '@/lib/method/templates';
import { makeCampaign } from '@/lib/shortlist/campaigns';

const words: Record<TemplateId, { name: MessageKey; about: MessageKey }> = {
  'micro-seeding': { name: 'template_micro_seeding', about: 'template_micro_seeding_about' },
  ambassador: { name: 'template_ambassador', about: 'template_ambassador_about' },
  challenge: { name: 'template_challenge', about: 'template_challenge_about' }
};

/** No campaign yet: three to begin from, or a blank one. */
export const StartCampaign = ({ listId, save }: { listId: string; save: Save }) => (
  <div className="scroll campaign-page start" tabIndex={-1}>
    <h2>{say('campaign_start')}</h2>
    <p className="q">{say('campaign_start_how')}</p>
    <ul className="templates">
      {templateIds.map(id => (
        <li key={id}>
          <h3>{say(words[id].name)}</h3>
          <p>{say(words[id].about)}</p>
          <p className="qq num">{shapeOf(id)}</p>
          <button
            type="button"
            className="btn"
            aria-label={say('template_use_of', { name: say(words[id].name) })}
            onClick={() => void save(() => begin(listId, id))}
          >
            {say('template_use')}
          </button>
        </li>
      ))}
    </ul>
    <button type="button" className="btn primary" onClick={() => void save(() => makeCampaign(listId, instant()))}>
      {say('campaign_blank')}
    </button>
    <p className="hint">{say('template_source')}</p>
  </div>
);

function begin(listId: string, template: TemplateId): Promise<void> {
  const now = instant();
  return makeCampaign(listId, now, { template, startsOn: ownDay(now) });
}

/** "¥30,000, 6 weeks, 20 creators". */
function shapeOf(id: TemplateId): string {
  const { budgetYuan, weeks, mix } = templates[id];
  const creators = mix.reduce((sum, part) => sum + part.creators, 0);
  return [
    yuan(budgetYuan),
    sayCount('campaign_weeks', weeks, { count: whole(weeks) }),
    sayCount('workspace_creators', creators, { count: whole(creators) })
  ].join(say('list_separator'));
}
