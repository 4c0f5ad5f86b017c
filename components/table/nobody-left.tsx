import { TickedLoupe } from '@/components/shortlist/ticked-loupe';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { whatKeepsOut } from '@/lib/export/filter-rows';
import type { Filter } from '@/lib/shortlist/filter';
import type { Row } from '@/lib/shortlist/row';
import type { View } from '@/lib/shortlist/view';
import { filterWords } from './filter-words';

interface Props {
  rows: readonly Row[];
  view: View;
  now: string;
  onChange: (part: Partial<View>) => void;
}

/** Filters and search let nobody through: which of them keeps how many out, each taken away by a click. */
export function NobodyLeft({ rows, view, now, onChange }: Props) {
  const { filters, search } = view;
  const reasons = whatKeepsOut(rows, view, now);
  if (filters.length === 0 && search.trim() === '') return <AllArchived onShow={() => onChange({ filters: [both] })} />;
  return (
    <div className="blank nobody">
      <TickedLoupe />
      <h2>{say('nobody_left')}</h2>
      <p>{say(reasons.length > 0 ? 'nobody_left_how' : 'nobody_left_together')}</p>
      {reasons.length > 0 && (
        <ul className="keepers">
          {reasons.map(({ without, count }) => {
            const words = without === 'search' ? say('filter_search', { words: search.trim() }) : filterWords(without);
            return (
              <li key={words}>
                <button
                  type="button"
                  className="btn s"
                  onClick={() =>
                    onChange(without === 'search' ? { search: '' } : { filters: filters.filter(f => f !== without) })
                  }
                >
                  <span className="cut">{say('nobody_left_without', { filter: words })}</span>
                  <span className="num qq">{sayCount('workspace_creators', count, { count: whole(count) })}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <button type="button" className="btn primary" onClick={() => onChange({ filters: [], search: '' })}>
        {say('nobody_left_clear')}
      </button>
    </div>
  );
}

const both: Filter = { by: 'archived', show: 'also' };

const AllArchived = ({ onShow }: { onShow: () => void }) => (
  <div className="blank nobody">
    <TickedLoupe />
    <h2>{say('nobody_left_archived')}</h2>
    <p>{say('nobody_left_archived_how')}</p>
    <button type="button" className="btn primary" onClick={onShow}>
      {say('nobody_left_show_archived')}
    </button>
  </div>
);
