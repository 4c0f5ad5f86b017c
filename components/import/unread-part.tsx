import { type MessageKey, say } from '@/components/words/words';
import type { Unread, Why } from '@/lib/import/unread';
import { fieldName } from './field-words';
import { Part } from './part';
import { rowsText } from './rows-text';
import { useSome } from './use-some';

const whys: Record<Why, MessageKey> = {
  'no-id': 'import_why_no_id',
  'short-link': 'import_why_short_link',
  'note-link': 'import_why_note_link',
  'spoiled-id': 'import_why_spoiled_id',
  unclear: 'import_why_unclear',
  'too-long': 'import_why_too_long'
};

/** What was not understood, by row, the same text once; of short links why they cannot be resolved. */
export function UnreadPart({ unread }: { unread: readonly Unread[] }) {
  const groups = Object.values(Object.groupBy(unread, ({ why, field, text }) => `${why} ${field} ${text}`)).flatMap(
    group => (group?.[0] ? [{ ...group[0], rows: group.map(({ row }) => row) }] : [])
  );
  const { some, more } = useSome(groups);
  if (groups.length === 0) return null;
  const hasShort = unread.some(({ why }) => why === 'short-link');
  return (
    <Part title={say('import_unread')} count={unread.length} about={hasShort ? say('import_short_links') : undefined}>
      <table aria-label={say('import_unread')}>
        <thead>
          <tr>
            <th>{say('import_row')}</th>
            <th>{say('import_why')}</th>
            <th>{say('import_text')}</th>
          </tr>
        </thead>
        <tbody>
          {some.map(({ rows, why, field, text }) => (
            <tr key={`${why} ${field} ${text}`}>
              <td className="num qq">{rowsText(rows)}</td>
              <td className="q">
                {field ? say('import_cell', { field: fieldName(field), why: say(whys[why]) }) : say(whys[why])}
              </td>
              <td>
                <bdi className="said read">{text}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </Part>
  );
}
