import { briefLink } from '@/components/brief/brief-address';
import { goalName } from '@/components/brief/goal-name';
import { say } from '@/components/words/words';
import type { StoredBrief } from '@/lib/shortlist/brief';
import type { Campaign } from '@/lib/shortlist/campaign';

interface Props {
  briefs: readonly StoredBrief[];
  campaign: Campaign;
  keep: (briefId: string | undefined) => void;
}

/** The brief that the campaign goes with: whom it is for stands there, what it is to bring here. */
export function BriefChoice({ briefs, campaign: { briefId, goal }, keep }: Props) {
  const chosen = briefs.find(({ id }) => id === briefId);
  const other = chosen?.brief.goal;
  return (
    <div className="asked">
      <label htmlFor="campaign-brief">{say('campaign_brief')}</label>
      <select
        id="campaign-brief"
        className="inp"
        aria-describedby="campaign-brief-hint"
        value={chosen?.id ?? ''}
        onChange={({ target: { value } }) => keep(value === '' ? undefined : value)}
      >
        <option value="">{say('campaign_no_brief')}</option>
        {briefs.map(({ id, brief: { name } }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <p className="hint" id="campaign-brief-hint">
        {other !== undefined && goal !== undefined && other !== goal
          ? say('campaign_brief_differs', { goal: goalName(other) })
          : say('campaign_brief_hint')}{' '}
        <a {...briefLink(chosen?.id)}>{say(chosen ? 'campaign_brief_open' : 'campaign_briefs_open')}</a>
      </p>
    </div>
  );
}
