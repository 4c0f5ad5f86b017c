import { Unknown } from '@/components/shortlist/unknown';
import { say } from '@/components/words/words';
import { betterIn, groups } from '@/lib/campaign/comparison';
import type { Compared } from '@/lib/shortlist/compared';
import { Better } from './better';
import { cells } from './cells';
import { ColumnHead } from './column-head';
import { Figure } from './figure';
import { groupNames, RowName } from './row-name';
import { sharedAxis } from './shared-axis';

/** A row for each figure, a column for each creator; the better one is marked in words where the figures leave no doubt. */
export function CompareTable({ creators }: { creators: Compared[] }) {
  const ids = creators.map(({ creatorId }) => creatorId);
  const better = betterIn(creators);
  const axis = sharedAxis(creators);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section className="cw scroll" aria-label={say('compare_name')} tabIndex={0}>
      <table className="compare-table">
        <thead>
          <tr>
            <td className="corner" />
            {creators.map(creator => (
              <ColumnHead key={creator.creatorId} creator={creator} ids={ids} />
            ))}
          </tr>
        </thead>
        {groups.map(({ id: group, rows }) => (
          <tbody key={group}>
            <tr className="group">
              <th scope="rowgroup" colSpan={creators.length + 1}>
                <span>{say(groupNames[group])}</span>
              </th>
            </tr>
            {rows.map(row => {
              const Cell = cells[row];
              return (
                <tr key={row}>
                  <RowName row={row} axis={axis} />
                  {creators.map(({ creatorId, judgement }) => (
                    <td key={creatorId} className={better[row] === creatorId ? 'better' : undefined}>
                      {judgement ? (
                        <Cell row={row} judgement={judgement} axis={axis} />
                      ) : (
                        <Uninspected creatorId={creatorId} row={row} />
                      )}
                      {better[row] === creatorId && <Better />}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
      <p className="rule">{say('compare_rule')}</p>
    </section>
  );
}

/** Said once a column; the other rows have a dash. */
const Uninspected = ({ creatorId, row }: { creatorId: string; row: string }) =>
  row === 'score' ? <Figure creatorId={creatorId}>{say('creator_not_inspected')}</Figure> : <Unknown />;
