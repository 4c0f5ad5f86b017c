import { CampaignLink } from '@/components/campaign/campaign-link';
import { NarrowLink } from '@/components/campaign/narrow-link';
import { Icon } from '@/components/mark/icon';
import { SearchField } from '@/components/table/search-field';
import { say } from '@/components/words/words';
import { addressOf } from './place';
import { focusRows } from './row-focus';

interface Props {
  title: string;
  listId: string | undefined;
  /** In words; absent until it is known. */
  howMany: string | undefined;
  /** What is searched for; absent where there is nobody to find. */
  search: string | undefined;
  onSearch: (search: string) => void;
  /** Absent while not everybody is read yet, or nobody is there. */
  onExport: (() => void) | undefined;
}

/** What the table shows and of how many, the search, and the ways in and out. */
export const CreatorsBar = ({ title, listId, howMany, search, onSearch, onExport }: Props) => (
  <header className="bar">
    <h1 className="cut" title={title}>
      <bdi>{title}</bdi>
    </h1>
    {howMany !== undefined && (
      <span className="qq num" role="status">
        {howMany}
      </span>
    )}
    <span className="grow" />
    {search !== undefined && <SearchField text={search} onType={onSearch} onLeave={focusRows} />}
    {listId !== undefined && <CampaignLink listId={listId} />}
    {listId !== undefined && <NarrowLink listId={listId} />}
    <a className="btn" href={addressOf({ importing: true, ...(listId !== undefined && { into: listId }) })}>
      <Icon name="import" />
      {say('import_button')}
    </a>
    <button
      type="button"
      className="btn primary"
      disabled={!onExport}
      title={onExport || search !== undefined ? undefined : say('export_empty')}
      onClick={onExport}
    >
      <Icon name="export" />
      {say('export_button')}
    </button>
  </header>
);
