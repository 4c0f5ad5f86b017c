import type { Save } from '@/components/inspection/save';
import type { Row } from '@/lib/shortlist/row';
import type { SavedView, View } from '@/lib/shortlist/view';
import { ColumnsMenu } from './columns-menu';
import { Filters } from './filters';
import { SortMenu } from './sort-menu';
import { ViewMenu } from './view-menu';

interface Props {
  view: View;
  onChange: (part: Partial<View>) => void;
  onReset: () => void;
  /** All of the list, whatever is filtered. */
  rows: readonly Row[];
  listId: string | undefined;
  saved: SavedView | undefined;
  isChanged: boolean;
  save: Save;
}

/** Under the head of a list: what it is filtered by, sorted by and shows, and the views kept of it. */
export function TableBar({ view, onChange, onReset, rows, listId, saved, isChanged, save }: Props) {
  const isList = listId !== undefined;
  return (
    <div className="filters">
      <Filters filters={view.filters} rows={rows} isList={isList} onChange={filters => onChange({ filters })} />
      <span className="grow" />
      <SortMenu sorting={view.sorting} isList={isList} onChange={sorting => onChange({ sorting })} />
      <ColumnsMenu shown={view.columns} isList={isList} onChange={columns => onChange({ columns })} />
      <ViewMenu view={view} saved={saved} isChanged={isChanged} listId={listId} save={save} onReset={onReset} />
    </div>
  );
}
