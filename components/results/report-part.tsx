import { goalName } from '@/components/brief/goal-name';
import { kpiGroups } from '@/components/campaign/kpi-names';
import { fullDay } from '@/components/words/dates';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import type { Campaign } from '@/lib/shortlist/campaign';
import { CostsTable } from './costs-table';
import { Curves } from './curves';
import { columnsOf, facets } from './figure-columns';
import { fineYuan } from './figure-words';
import { facetNames, firstNames, groupingNames, linesBy } from './figures-part';
import { GroupTable } from './group-table';
import { KpiBlock } from './kpi-block';
import { LightLegend } from './light-legend';
import { TopPosts } from './top-posts';
import type { Results } from './use-results';
import { WhatIsMissing } from './what-is-missing';
import { WorthLine } from './worth-line';

/** The campaign's report as one page to print: what was wanted, what came of it, by whom, for how much, and what is not known. */
export function ReportPart({ results }: { results: Results }) {
  const { data, whole, wideYuan } = results;
  const { campaign, listName } = data;
  return (
    <article className="report">
      <header>
        <h2>
          <bdi>{say('results_report_title', { list: listName })}</bdi>
        </h2>
        <p className="facts">{say('results_report_made', { day: fullDay(instant()) })}</p>
        {campaign && <Frame campaign={campaign} />}
      </header>
      <section className="sec">
        <h2>{say('results_targets')}</h2>
        <div className="kpi-blocks">
          {kpiGroups.map(group => (
            <KpiBlock
              key={group}
              group={group}
              figures={whole}
              targets={campaign?.targets}
              budgetYuan={campaign?.budgetYuan}
            />
          ))}
        </div>
        {wideYuan !== undefined && wideYuan > 0 && (
          <p className="hint">{say('results_wide_counted', { yuan: fineYuan(wideYuan) })}</p>
        )}
        <LightLegend />
        <WorthLine figures={whole} />
      </section>
      {(['tier', 'partnership', 'creator'] as const).map(by => (
        <section key={by} className="sec">
          <h2>{say(groupingNames[by])}</h2>
          {facets.map(facet => (
            <GroupTable
              key={facet}
              caption={[say(groupingNames[by]), say(facetNames[facet])].join(say('list_separator'))}
              first={say(firstNames[by])}
              columns={columnsOf[facet]}
              lines={linesBy[by](results)}
            />
          ))}
        </section>
      ))}
      <section className="sec">
        <h2>{say('results_top')}</h2>
        <TopPosts results={results} />
      </section>
      <Curves results={results} isPlain />
      <section className="sec">
        <h2>{say('results_costs')}</h2>
        <CostsTable results={results} />
      </section>
      <section className="sec">
        <h2>{say('results_learnings')}</h2>
        <p className="learned">{campaign?.learnings ?? say('results_learnings_none')}</p>
      </section>
      <section className="sec">
        <h2>{say('results_limits')}</h2>
        <WhatIsMissing results={results} />
        <p className="hint">{say('results_limits_how')}</p>
      </section>
    </article>
  );
}

function Frame({ campaign: { goal, startsOn, endsOn, budgetYuan } }: { campaign: Campaign }) {
  const facts = [
    goal && { name: say('campaign_goal'), words: goalName(goal) },
    startsOn && { name: say('campaign_starts'), words: fullDay(startsOn) },
    endsOn && { name: say('campaign_ends'), words: fullDay(endsOn) },
    budgetYuan !== undefined && { name: say('brief_budget'), words: fineYuan(budgetYuan) }
  ].filter(fact => typeof fact === 'object');
  return (
    <dl className="frame">
      {facts.map(({ name, words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
