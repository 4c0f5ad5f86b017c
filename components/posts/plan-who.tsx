import { useState } from 'react';
import { whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import { chosenByMix } from '@/lib/campaign/mix-posts';
import type { CampaignPlan } from '@/lib/shortlist/campaign';
import type { Offered, PlanChoice } from './plan-choice';

interface Props {
  offered: readonly Offered[];
  mix: CampaignPlan['mix'];
  choice: PlanChoice;
  onChange: (news: Partial<PlanChoice>) => void;
}

/** The creators of the list to tick, those furthest on first; letters typed narrow them down. */
export function PlanWho({ offered, mix, choice: { chosen }, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const wanted = typed.normalize('NFKC').trim().toLowerCase();
  const shown = offered.filter(({ name }) => name.normalize('NFKC').toLowerCase().includes(wanted));
  const choose = (ids: Iterable<string>) => onChange({ chosen: new Set(ids) });
  const tick = (id: string, isTicked: boolean) =>
    choose(isTicked ? [...chosen, id] : [...chosen].filter(one => one !== id));
  const areAll = shown.every(({ creatorId }) => chosen.has(creatorId));
  return (
    <fieldset className="plan-who">
      <legend>{say('posts_plan_who')}</legend>
      <input
        type="search"
        className="inp"
        aria-label={say('posts_plan_find')}
        placeholder={say('posts_plan_find')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className="row">
        <button
          type="button"
          className="btn s"
          disabled={shown.length === 0}
          onClick={() => choose(areAll ? [] : [...chosen, ...shown.map(({ creatorId }) => creatorId)])}
        >
          {areAll ? say('posts_plan_none') : say('posts_plan_all', { count: whole(shown.length) })}
        </button>
        {mix && mix.length > 0 && (
          <button
            type="button"
            className="btn s"
            onClick={() => onChange({ chosen: new Set(chosenByMix(mix, offered)), by: 'mix' })}
          >
            {say('posts_plan_by_mix')}
          </button>
        )}
      </div>
      <ul className="scroll">
        {shown.map(({ creatorId, name, tier, has }) => (
          <li key={creatorId}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(creatorId)}
                onChange={({ target }) => tick(creatorId, target.checked)}
              />
              <bdi className="cut grow" lang="zh-CN" title={name.slice(0, 200)}>
                {name}
              </bdi>
              {has > 0 && <span className="qq s12 num">{say('posts_plan_has', { count: whole(has) })}</span>}
              {tier && <span className="q s12">{nameOf('tier', tier)}</span>}
            </label>
          </li>
        ))}
      </ul>
      <p className="hint" role="status">
        {shown.length === 0 && say('posts_plan_found_none')}
      </p>
    </fieldset>
  );
}
