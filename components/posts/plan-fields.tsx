import { DayField } from '@/components/campaign/day-field';
import { whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say, sayCount } from '@/components/words/words';
import type { CampaignPlan } from '@/lib/shortlist/campaign';
import { KindChoice } from './kind-choice';
import type { Offered, PlanChoice } from './plan-choice';

interface Props {
  offered: readonly Offered[];
  mix: CampaignPlan['mix'];
  choice: PlanChoice;
  onChange: (news: Partial<PlanChoice>) => void;
}

/** One post each on one day, or as the mix says over a span; what kind, and about what. */
export function PlanFields({ offered, mix, choice, onChange }: Props) {
  const { by, day, from, to, kind, about } = choice;
  return (
    <div className="plan-fields">
      {mix && mix.length > 0 && (
        <fieldset className="question">
          <legend>{say('posts_plan_how_many')}</legend>
          <div className="choices of-2">
            {(['one', 'mix'] as const).map(one => (
              <label key={one}>
                <input type="radio" name="plan-by" checked={by === one} onChange={() => onChange({ by: one })} />
                {say(one === 'one' ? 'posts_plan_one' : 'posts_plan_mix')}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {by === 'one' ? (
        <DayField
          id="plan-day"
          label={say('posts_day_field')}
          stored={day === '' ? undefined : day}
          keep={chosen => onChange({ day: chosen ?? '' })}
        />
      ) : (
        <>
          <p className="q s12">{mixWords(mix)}</p>
          <div className="side-by-side">
            <DayField
              id="plan-from"
              label={say('posts_plan_from')}
              stored={from === '' ? undefined : from}
              keep={chosen => onChange({ from: chosen ?? '' })}
            />
            <DayField
              id="plan-to"
              label={say('posts_plan_to')}
              stored={to === '' ? undefined : to}
              keep={chosen => onChange({ to: chosen ?? '' })}
            />
          </div>
          <p className="hint" role="status">
            {from !== '' && to !== '' && to < from ? say('posts_plan_wrong_way') : say('posts_plan_spread')}{' '}
            {leftOutWords(offered, mix, choice)}
          </p>
        </>
      )}
      <div className="asked">
        <label htmlFor="plan-kind">{say('posts_kind')}</label>
        <KindChoice id="plan-kind" kind={kind} onChoose={chosen => onChange({ kind: chosen })} />
      </div>
      <div className="asked">
        <label htmlFor="plan-about">{say('posts_about')}</label>
        <input
          id="plan-about"
          className="inp"
          autoComplete="off"
          maxLength={2_000}
          placeholder={say('posts_about_hint')}
          value={about}
          onChange={({ target }) => onChange({ about: target.value })}
        />
      </div>
    </div>
  );
}

const mixWords = (mix: CampaignPlan['mix']): string =>
  (mix ?? [])
    .map(({ tier, posts }) => say('posts_plan_mix_says', { tier: nameOf('tier', tier), count: whole(posts) }))
    .join(say('clause_separator'));

/** How many of the chosen get no post because the mix does not ask for their tier. */
function leftOutWords(offered: readonly Offered[], mix: CampaignPlan['mix'], { chosen }: PlanChoice): string {
  const tiers = new Set((mix ?? []).map(({ tier }) => tier));
  const out = offered.filter(({ creatorId, tier }) => chosen.has(creatorId) && !(tier && tiers.has(tier))).length;
  return out === 0 ? '' : sayCount('posts_plan_left_out', out, { count: whole(out) });
}
