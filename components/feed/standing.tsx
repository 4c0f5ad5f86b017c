import { Icon } from '@/components/mark/icon';
import { daysAgo } from '@/components/words/dates';
import { say } from '@/components/words/words';
import type { KnownCreator } from '@/lib/shortlist/summaries';

/** Nobody that anything is known of. */
export const New = () => (
  <span className="new">
    <i />
    {say('feed_new')}
  </span>
);

/** Somebody that is known: on which lists, and when they were seen last. `now` is the current time, for "yesterday". */
export const Seen = ({ known: { summary, lists }, now }: { known: KnownCreator; now: string }) => (
  <>
    <InLists lists={lists} />
    {summary && <span className="s12 qq">{say('feed_seen', { when: daysAgo(summary.lastSeenAt, now) })}</span>}
  </>
);

/** A bookmark for being on lists, with their names to be read and heard; the first of them beside it where there is room. */
export function InLists({ lists, named = false }: { lists: string[]; named?: boolean }) {
  const [first] = lists;
  if (first === undefined) return null;
  const words = say('feed_in_lists', {
    lists: lists.map(list => say('feed_list_name', { list })).join(say('name_separator'))
  });
  return (
    <span className="in-list" title={words}>
      <Icon name="bookmark" filled />
      <span className="sr">{words}</span>
      {named && (
        <span className="cut" aria-hidden="true">
          {first}
        </span>
      )}
    </span>
  );
}
