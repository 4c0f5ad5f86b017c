import { useState } from 'react';
import { postAddress } from '@/components/inspection/post-address';
import { Icon } from '@/components/mark/icon';
import { dayAndTime } from '@/components/words/dates';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { DueMeasurement } from '@/lib/campaign/due-measurements';
import type { PostRow } from './post-rows';
import { windowName, windowOrder } from './window-names';

/** So many stand on top of the table; the first to close are the ones that matter today. */
const FIRST = 8;

/** The notes to open today, each a link that only the user follows; without any, when the next one is due. */
export function ToOpen({ due, rows }: { due: readonly DueMeasurement[]; rows: readonly PostRow[] }) {
  const [areAll, setAll] = useState(false);
  const shown = areAll ? due : due.slice(0, FIRST);
  const byId = new Map(rows.map(row => [row.post.id, row]));
  return (
    <section className="sec to-open" aria-label={say('posts_to_open')}>
      <h2>
        {say('posts_to_open')} {due.length > 0 && <span className="qq num">{whole(due.length)}</span>}
      </h2>
      {due.length === 0 ? (
        <p className="q">{nextWords(rows)}</p>
      ) : (
        <>
          <p className="q s12">{say('posts_to_open_how')}</p>
          <ul>
            {shown.map(({ publication, window, until }) => {
              const row = byId.get(publication.id);
              return row && <OneToOpen key={publication.id} row={row} window={window} until={until} />;
            })}
          </ul>
          {shown.length < due.length && (
            <button type="button" className="btn bare s" onClick={() => setAll(true)}>
              {say('posts_rest', { count: whole(due.length - shown.length) })}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function OneToOpen({
  row: { post, name, title },
  window,
  until
}: { row: PostRow } & Omit<DueMeasurement, 'publication'>) {
  if (post.postId === undefined) return null;
  const action = say('posts_measure', { window: windowName(window) });
  return (
    <li>
      <a
        className="btn s"
        href={postAddress(post.postId)}
        target="_blank"
        rel="noreferrer"
        aria-label={say('posts_action_of', { action, what: say('posts_open_note', { name }) })}
      >
        <Icon name="outside" />
        {action}
      </a>
      <bdi className="cut mid" lang="zh-CN">
        {name}
      </bdi>
      <span className="cut q" lang="zh-CN">
        <bdi>{title ?? post.about}</bdi>
      </span>
      <span className="num q">{say('posts_open_until', { when: dayAndTime(until) })}</span>
    </li>
  );
}

function nextWords(rows: readonly PostRow[]): string {
  const next = rows
    .flatMap(({ windows }) => windowOrder.map(window => windows?.[window]))
    .flatMap(state => (state?.state === 'waiting' ? state.from : []))
    .toSorted()[0];
  return next === undefined ? say('posts_nothing_to_open') : say('posts_next_to_open', { when: dayAndTime(next) });
}
