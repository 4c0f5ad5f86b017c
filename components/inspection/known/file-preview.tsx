import { fullDay } from '@/components/words/dates';
import { statedCount, whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Snapshot } from '@/lib/evidence/snapshot';
import type { FollowerHistory } from '@/lib/shortlist/follower-file';

/** Numbers of lines named before the rest is only counted. */
const NAMED = 8;

interface Props {
  name: string;
  history: FollowerHistory;
  onKeep: () => void;
  onCancel: () => void;
}

/** What was understood of a file, before it is kept. */
export function FilePreview({ name, history: { snapshots, unread }, onKeep, onCancel }: Props) {
  const [first, last] = [snapshots[0], snapshots.at(-1)];
  return (
    <section className="preview" aria-label={name}>
      <p role="status">
        <b className="mid">
          <bdi>{name}</bdi>
        </b>{' '}
        {sayCount('known_file_days', snapshots.length, { count: whole(snapshots.length) })}
      </p>
      {first && last && (
        <dl>
          <dt>{say('known_file_first')}</dt>
          <Counted snapshot={first} />
          <dt>{say('known_file_last')}</dt>
          <Counted snapshot={last} />
        </dl>
      )}
      {unread.length > 0 && <p className="qq">{unreadWords(unread)}</p>}
      <p className="row">
        <button type="button" className="btn s" onClick={onKeep}>
          {say('known_file_keep')}
        </button>
        <button type="button" className="btn bare s" onClick={onCancel}>
          {say('known_file_cancel')}
        </button>
      </p>
    </section>
  );
}

/** A day and its count, which stays short where it was rounded. */
const Counted = ({ snapshot: { at, followers } }: { snapshot: Snapshot }) => (
  <>
    <dd>{fullDay(at)}</dd>
    <dd className="num">{followers.precision === 'exact' ? whole(followers.value) : statedCount(followers)}</dd>
  </>
);

function unreadWords(unread: number[]): string {
  const lines = unread.slice(0, NAMED).map(String).join(say('name_separator'));
  const more = unread.length - NAMED;
  const count = whole(unread.length);
  if (more > 0) return say('known_file_unread_more', { count, lines, more: whole(more) });
  return sayCount('known_file_unread', unread.length, { count, lines });
}
