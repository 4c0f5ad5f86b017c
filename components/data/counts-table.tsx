import { useLiveQuery } from 'dexie-react-hooks';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { type Counted, counted, countedTables, countsHere } from './counts';

/** How many of what are here, beside those of a file where there is one. */
export function CountsTable({ file, title }: { file?: Record<Counted, number>; title: string }) {
  const here = useLiveQuery(() => countsHere());
  return (
    <table className="counts" aria-label={title}>
      <thead>
        <tr>
          <th>{say('data_preview_what')}</th>
          {file && <th>{say('data_preview_file')}</th>}
          <th>{say('data_preview_here')}</th>
        </tr>
      </thead>
      <tbody>
        {countedTables.map(table => (
          <tr key={table}>
            <th scope="row">{say(counted[table])}</th>
            {file && <td className="num">{whole(file[table])}</td>}
            <td className="num">{here && whole(here[table])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
