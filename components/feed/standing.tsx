import { Icon } from '@/components/mark/icon';
import { daysAgo } from '@/components/words/dates';
import { say } from '@/components/words/words';
import type { KnownCreator } from '@/lib/shortlist/summaries';

/** Nobody that is stored. */
export const New = () => (
  <span className="new">
    <i />
    {say('feed_new')}
  </span>
);

/** Somebody that is stored: on which lists, and when they were seen last. `now` is the current time, for "yesterday". */
export function Seen({ known: { summary, lists }, now }: { known: KnownCreator; now: string }) {
  const names = lists.map(list => say('feed_list_name', { list })).join(say('name_separator'));
  return (
    <>
      {names !== '' && (
        <span className="in-list" title={say('feed_in_lists', { lists: names })}>
          <Icon name="bookmark" filled />
          <span className="sr">{say('feed_in_lists', { lists: names })}</span>
        </span>
      )}
      <span className="s12 qq">{say('feed_seen', { when: daysAgo(summary.lastSeenAt, now) })}</span>
    </>
  );
}
