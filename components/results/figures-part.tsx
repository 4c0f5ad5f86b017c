import { useState } from 'react';
import { kpiGroups } from '@/components/campaign/kpi-names';
import { Choices } from '@/components/inspection/known/choices';
import { type MessageKey, say } from '@/components/words/words';
import { type Grouping, groupings } from '@/lib/campaign/result-groups';
import { CostsTable } from './costs-table';
import { Curves } from './curves';
import { columnsOf, type Facet, facets } from './figure-columns';
import { fineYuan } from './figure-words';
import { creatorLines, partnershipLines, tierLines } from './group-lines';
import { GroupTable } from './group-table';
import { KpiBlock } from './kpi-block';
import { LightLegend } from './light-legend';
import { TopPosts } from './top-posts';
import type { Results } from './use-results';
import { WhatIsMissing } from './what-is-missing';
import { WorthLine } from './worth-line';

export const groupingNames: Record<Grouping, MessageKey> = {
  campaign: 'results_by_campaign',
  tier: 'results_by_tier',
  partnership: 'results_by_partnership',
  creator: 'results_by_creator'
};
export const facetNames: Record<Facet, MessageKey> = {
  attention: 'results_facet_attention',
  return: 'results_facet_return'
};
/** What the first column holds. */
export const firstNames = {
  tier: 'results_tier',
  partnership: 'results_partnership',
  creator: 'table_creator'
} as const satisfies Record<Exclude<Grouping, 'campaign'>, MessageKey>;
export const linesBy = { tier: tierLines, partnership: partnershipLines, creator: creatorLines };

/** What came of the campaign, as a whole or by creator, tier or way of working together; with curves, best posts and costs. */
export function FiguresPart({ results, onEnter }: { results: Results; onEnter: () => void }) {
  const [by, setBy] = useState<Grouping>('campaign');
  const [facet, setFacet] = useState<Facet>('attention');
  const { data, whole, wideYuan } = results;
  return (
    <>
      <WhatIsMissing results={results} onEnter={onEnter} />
      <div className="results-by">
        <Choices
          question={say('results_by')}
          choices={groupings.map(value => ({ value, words: say(groupingNames[value]) }))}
          chosen={by}
          onChoose={setBy}
        />
        {by !== 'campaign' && (
          <Choices
            question={say('results_facet')}
            choices={facets.map(value => ({ value, words: say(facetNames[value]) }))}
            chosen={facet}
            onChoose={setFacet}
          />
        )}
      </div>
      {by === 'campaign' ? (
        <div className="kpi-blocks">
          {kpiGroups.map(group => (
            <KpiBlock
              key={group}
              group={group}
              figures={whole}
              targets={data.campaign?.targets}
              budgetYuan={data.campaign?.budgetYuan}
            />
          ))}
        </div>
      ) : (
        <GroupTable
          key={`${by} ${facet}`}
          isSorted
          caption={say(groupingNames[by])}
          first={say(firstNames[by])}
          columns={columnsOf[facet]}
          lines={linesBy[by](results)}
        />
      )}
      {wideYuan !== undefined && wideYuan > 0 && (
        <p className="hint">
          {say(by === 'campaign' ? 'results_wide_counted' : 'results_wide_left_out', { yuan: fineYuan(wideYuan) })}
        </p>
      )}
      <LightLegend />
      {by === 'campaign' && <WorthLine figures={whole} />}
      <Curves results={results} />
      <section className="sec">
        <h2>{say('results_top')}</h2>
        <TopPosts results={results} />
      </section>
      <section className="sec">
        <h2>{say('results_costs')}</h2>
        <CostsTable results={results} />
      </section>
    </>
  );
}
