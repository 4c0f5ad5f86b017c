import { kpiGroupName, kpisIn } from '@/components/campaign/kpi-names';
import { Unknown } from '@/components/shortlist/unknown';
import { say } from '@/components/words/words';
import type { Figure, FigureId, Figures } from '@/lib/campaign/result-figures';
import { type KpiId, kpis } from '@/lib/method/kpis';
import { BudgetWords } from './budget-words';
import { figureName } from './figure-name';
import { baseWords, partWords, shownFigure } from './figure-words';
import { LightMark, lightFor } from './light-mark';
import { TargetCell } from './target-cell';

type Group = (typeof kpis)[KpiId]['group'];

/** What stands beside the guide's figures of a group. */
const besides: Partial<Record<Group, FigureId[]>> = { roi: ['cost', 'grossProfitYuan'] };

interface Props {
  group: Group;
  figures: Figures;
  targets: Partial<Record<KpiId, number>> | undefined;
  budgetYuan: number | undefined;
}

/** One group of a campaign's figures: what was reached, over how many it runs, and what was planned. */
export const KpiBlock = ({ group, figures, targets, budgetYuan }: Props) => (
  <table className="kpis">
    <caption>{kpiGroupName(group)}</caption>
    <thead className="sr">
      <tr>
        <th scope="col">{say('results_figure')}</th>
        <th scope="col">{say('results_actual')}</th>
        <th scope="col">{say('results_target')}</th>
      </tr>
    </thead>
    <tbody>
      {[...(besides[group] ?? []), ...kpisIn(group)].map(id => (
        <KpiRow
          key={id}
          id={id}
          figure={figures[id]}
          figures={figures}
          target={targetOf(id, targets)}
          budgetYuan={budgetYuan}
        />
      ))}
    </tbody>
  </table>
);

const isKpi = (id: FigureId): id is KpiId => id in kpis;
const targetOf = (id: FigureId, targets: Props['targets']): number | undefined =>
  isKpi(id) ? targets?.[id] : undefined;

interface RowProps {
  id: FigureId;
  figure: Figure | undefined;
  figures: Figures;
  target: number | undefined;
  budgetYuan: number | undefined;
}

function KpiRow({ id, figure, figures, target, budgetYuan }: RowProps) {
  const light = lightFor(id, figure?.value);
  const told = [id === 'engagementRate' ? baseWords(figures) : undefined, figure && partWords(figure)];
  const isComparable = id !== 'engagementRate' || figures.rateBase !== 'followers';
  return (
    <tr>
      <th scope="row">
        {figureName(id)}
        <span className="qq">{told.filter(one => one !== undefined).join(say('list_separator'))}</span>
      </th>
      <td className="n">
        {figure ? shownFigure(id, figure) : <Unknown />}
        {light && <LightMark light={light} />}
      </td>
      <td>
        {id === 'cost' && figure && <BudgetWords cost={figure.value} budgetYuan={budgetYuan} />}
        {isKpi(id) && <TargetCell kpi={id} target={target} actual={isComparable ? figure?.value : undefined} />}
      </td>
    </tr>
  );
}
