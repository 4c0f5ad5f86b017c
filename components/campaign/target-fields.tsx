import { say } from '@/components/words/words';
import { type KpiId, kpis } from '@/lib/method/kpis';
import type { CampaignPlan } from '@/lib/shortlist/campaign';
import { CampaignFigure } from './campaign-figure';
import { kpiGroupName, kpiGroups, kpiName, kpisIn } from './kpi-names';
import { readTarget, shownTarget } from './typed-target';

type Targets = CampaignPlan['targets'];

interface Props {
  targets: Targets;
  keep: (edit: (now: Targets) => Targets) => void;
}

/** What is to be reached, figure by figure; one that is left blank is not measured against anything. */
export const TargetFields = ({ targets, keep }: Props) => (
  <div className="targets">
    {kpiGroups.map(group => (
      <fieldset key={group}>
        <legend>{kpiGroupName(group)}</legend>
        {kpisIn(group).map(kpi => (
          <CampaignFigure
            key={kpi}
            id={`target-${kpi}`}
            label={wanted(kpi)}
            hint=""
            stored={shownTarget(kpi, targets?.[kpi])}
            unit={unitOf(kpi)}
            read={text => readTarget(kpi, text)}
            keep={value => keep(now => withTarget(now, kpi, value))}
          />
        ))}
      </fieldset>
    ))}
  </div>
);

const wanted = (kpi: KpiId): string => {
  const name = { kpi: kpiName(kpi) };
  return kpis[kpi].better === 'lower' ? say('campaign_target_most', name) : say('campaign_target_least', name);
};

const units = { yuan: { before: '¥' }, factor: { before: '¥' }, share: { after: '%' }, count: {} };
const unitOf = (kpi: KpiId): { before?: string; after?: string } => units[kpis[kpi].unit];

function withTarget(now: Targets, kpi: KpiId, value: number | undefined): Targets {
  const { [kpi]: _before, ...rest } = now ?? {};
  const next = { ...rest, ...(value !== undefined && { [kpi]: value }) };
  return Object.keys(next).length === 0 ? undefined : next;
}
