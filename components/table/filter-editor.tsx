import { Choices } from '@/components/inspection/known/choices';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Filter } from '@/lib/shortlist/filter';
import type { Row } from '@/lib/shortlist/row';
import { pickingOf } from './filter-choices';
import { filterNames } from './filter-names';
import { PickEditor } from './pick-editor';
import { RangeEditor } from './range-editor';

const DAYS = [1, 7, 30, 90];

interface Props {
  filter: Filter;
  /** All of the list, to tell what there is to choose from. */
  rows: readonly Row[];
  onChange: (filter: Filter) => void;
}

/** What one filter asks for. */
export function FilterEditor({ filter, rows, onChange }: Props) {
  const name = say(filterNames[filter.by]);
  if ('range' in filter) {
    const { by, range } = filter;
    return <RangeEditor kind={by} range={range} onChange={changed => onChange({ by, range: changed })} />;
  }
  switch (filter.by) {
    case 'inspected':
      return (
        <Choices
          question={name}
          choices={[
            { value: 'yes', words: say('filter_inspected') },
            { value: 'no', words: say('filter_not_inspected') }
          ]}
          chosen={filter.inspected ? 'yes' : 'no'}
          onChoose={chosen => onChange({ by: 'inspected', inspected: chosen === 'yes' })}
        />
      );
    case 'seen':
      return (
        <Choices
          question={name}
          choices={DAYS.map(value => ({ value, words: sayCount('filter_days', value, { days: whole(value) }) }))}
          chosen={filter.within}
          onChoose={within => onChange({ by: 'seen', within })}
        />
      );
    case 'archived':
      return (
        <Choices
          question={name}
          choices={[
            { value: 'also' as const, words: say('filter_archived_also') },
            { value: 'only' as const, words: say('filter_archived_only') }
          ]}
          chosen={filter.show}
          onChoose={show => onChange({ by: 'archived', show })}
        />
      );
    default: {
      const picking = pickingOf(filter, rows);
      return (
        <>
          {filter.by === 'flags' && <Severity filter={filter} onChange={onChange} />}
          {filter.by === 'flags' && <p className="s12 q">{say('filter_raised_any')}</p>}
          {picking && <PickEditor picking={picking} onChange={onChange} />}
        </>
      );
    }
  }
}

type FlagsFilter = Extract<Filter, { by: 'flags' }>;

/** Whom signals keep out. */
const Severity = ({ filter, onChange }: { filter: FlagsFilter; onChange: (filter: Filter) => void }) => (
  <Choices
    question={say('filter_keep_out')}
    choices={[
      { value: 'nobody' as const, words: say('filter_nobody') },
      { value: 'critical' as const, words: say('filter_critical') },
      { value: 'raised' as const, words: say('filter_any_signal') }
    ]}
    chosen={filter.none ?? 'nobody'}
    onChoose={none =>
      onChange({
        by: 'flags',
        ...(none !== 'nobody' && { none }),
        ...(filter.raised && { raised: filter.raised })
      })
    }
  />
);
