import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Gain } from '@/lib/backup/join-rows';
import type { MergePlan } from '@/lib/backup/merge-plan';

const campaignLines = [
  ['campaigns', 'data_merge_campaigns'],
  ['collaborations', 'data_merge_works'],
  ['publications', 'data_merge_posts'],
  ['quarters', 'data_merge_quarters']
] as const;

/** What a merge would bring, a line for each kind of thing of which it brings any. */
export function MergeLines({ plan: { creators, gains, measured } }: { plan: MergePlan }) {
  const { added, both, thrown } = creators;
  const figures = ({ added: news, changed }: Gain) => ({ added: whole(news), changed: whole(changed) });
  const others = { added: gains.briefs.added + gains.views.added, changed: gains.briefs.changed + gains.views.changed };
  return (
    <ul className="merge-lines num">
      <li>{say('data_merge_creators', { added: whole(added.length), both: whole(both) })}</li>
      <li>{say('data_merge_entries', figures(gains.entries))}</li>
      <li>{say('data_merge_lists', figures(gains.lists))}</li>
      <li>{say('data_merge_places', figures(gains.memberships))}</li>
      {campaignLines.map(
        ([table, line]) =>
          gains[table].added + gains[table].changed > 0 && <li key={table}>{say(line, figures(gains[table]))}</li>
      )}
      {measured > 0 && <li>{sayCount('data_merge_measurements', measured, { count: whole(measured) })}</li>}
      {others.added + others.changed > 0 && <li>{say('data_merge_others', figures(others))}</li>}
      {thrown.length > 0 && <li>{sayCount('data_merge_thrown', thrown.length, { count: whole(thrown.length) })}</li>}
    </ul>
  );
}
