import { useState } from 'react';
import type { PartProps } from '@/components/campaign/campaign-view';
import { usePrinting } from '@/components/creator/use-printing';
import { Choices } from '@/components/inspection/known/choices';
import { Icon } from '@/components/mark/icon';
import { Nobody } from '@/components/shortlist/nobody';
import { addressOf } from '@/components/shortlist/place';
import { type MessageKey, say } from '@/components/words/words';
import { EntryPart } from './entry-part';
import { FiguresPart } from './figures-part';
import { Learnings } from './learnings';
import { ReportPart } from './report-part';
import { useResults } from './use-results';
import { WorkbookMenu } from './workbook-menu';

type Side = 'figures' | 'entry' | 'report';
const sides: Record<Side, MessageKey> = {
  figures: 'results_side_figures',
  entry: 'results_side_entry',
  report: 'results_side_report'
};

/** What came of the campaign: figures, the sheet for what no page shows, and the report, which is also what is printed. */
export function ResultsPart({ data, save }: PartProps) {
  const results = useResults(data);
  const [side, setSide] = useState<Side>('figures');
  const isPrinting = usePrinting();
  const isBlank = results.results.length === 0 && results.wideYuan === undefined;
  return (
    <div className="results">
      <div className="results-bar">
        <Choices
          question={say('results_side')}
          choices={(Object.keys(sides) as Side[]).map(value => ({ value, words: say(sides[value]) }))}
          chosen={side}
          onChoose={setSide}
        />
        <span className="grow" />
        <button type="button" className="btn" onClick={() => print()}>
          <Icon name="page" />
          {say('results_print')}
        </button>
        <WorkbookMenu results={results} />
      </div>
      {isPrinting || side === 'report' ? (
        <ReportPart results={results} />
      ) : side === 'entry' ? (
        <EntryPart results={results} save={save} />
      ) : isBlank ? (
        <Nobody title={say('results_blank')} how={say('results_blank_how')}>
          <a className="btn primary" href={addressOf({ listId: data.listId, campaign: 'posts' })}>
            {say('results_to_posts')}
          </a>
        </Nobody>
      ) : (
        <>
          <FiguresPart results={results} onEnter={() => setSide('entry')} />
          <Learnings data={data} save={save} />
        </>
      )}
    </div>
  );
}
