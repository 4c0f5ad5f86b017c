import { useState } from 'react';
import { isAsking } from '@/lib/export/filter-rows';
import { type Filter, type FilterKind, filterKinds } from '@/lib/shortlist/filter';
import type { Row } from '@/lib/shortlist/row';
import { AddFilter } from './add-filter';
import { FilterChip } from './filter-chip';
import { newFilters } from './filter-names';

const inLists: readonly FilterKind[] = ['stage', 'priority', 'archived'];

interface Props {
  filters: readonly Filter[];
  rows: readonly Row[];
  isList: boolean;
  onChange: (filters: Filter[]) => void;
}

/** The filters of a table as chips, at most one of a kind; one that asks for nothing goes when it closes. */
export function Filters({ filters, rows, isList, onChange }: Props) {
  const [open, setOpen] = useState<FilterKind>();
  const left = filterKinds.filter(
    kind => !filters.some(({ by }) => by === kind) && (isList || !inLists.includes(kind))
  );
  return (
    <>
      {filters.map(filter => (
        <FilterChip
          key={filter.by}
          filter={filter}
          rows={rows}
          isOpen={open === filter.by}
          onOpen={on => {
            setOpen(on ? filter.by : undefined);
            if (!on && !isAsking(filter)) onChange(filters.filter(other => other !== filter));
          }}
          onChange={changed => onChange(filters.map(other => (other.by === filter.by ? changed : other)))}
          onRemove={() => onChange(filters.filter(other => other !== filter))}
        />
      ))}
      <AddFilter
        kinds={left}
        onAdd={kind => {
          onChange([...filters, newFilters[kind]]);
          setOpen(kind);
        }}
      />
    </>
  );
}
