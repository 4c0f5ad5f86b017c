import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { type Role, roles } from '@/lib/import/roles';
import type { Column } from '@/lib/import/table';
import { roleNames } from './field-words';

interface Props {
  columns: Column[];
  onChange: (columns: Column[]) => void;
}

/** What each column of the sheet is used as, and which are left out; each can be used otherwise. Links may stand in several. */
export function ColumnsPart({ columns, onChange }: Props) {
  const used = columns.filter(({ role }) => role !== undefined);
  const choose = (place: number, role: Role | undefined) =>
    onChange(
      columns.map(({ role: before, ...column }, at) => {
        const kept = before !== undefined && (before !== role || role === 'id') ? before : undefined;
        const wanted = at === place ? role : kept;
        return { ...column, ...(wanted && { role: wanted }) };
      })
    );
  return (
    <details className="import-part import-columns">
      <summary>
        <Icon name="right" />
        <h2>{say('import_columns')}</h2>
        <span className="qq num">
          {say('import_columns_used', { used: whole(used.length), count: whole(columns.length) })}
        </span>
      </summary>
      <table aria-label={say('import_columns')}>
        <thead>
          <tr>
            <th>{say('import_column')}</th>
            <th>{say('import_sample')}</th>
            <th>{say('import_used_as')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, sample, role, isFact }, place) => {
            const words = name ?? say('import_column_unnamed', { number: place + 1 });
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <tr key={place}>
                <th scope="row" className="who">
                  <bdi>{words}</bdi>
                </th>
                <td className="qq">
                  <bdi className="said">{sample.slice(0, 120)}</bdi>
                </td>
                <td>
                  <select
                    className="inp"
                    aria-label={say('import_column_as', { column: words })}
                    value={role ?? ''}
                    onChange={event =>
                      choose(
                        place,
                        roles.find(one => one === event.target.value)
                      )
                    }
                  >
                    <option value="">{say(isFact ? 'import_role_fact' : 'import_role_none')}</option>
                    {roles.map(one => (
                      <option key={one} value={one}>
                        {say(roleNames[one])}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
