import { Fragment, useRef, useState } from 'react';
import type { Save } from '@/components/inspection/save';
import { monthOf } from '@/components/words/dates';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { COLUMNS, PostLine } from './post-line';
import type { PostRow } from './post-rows';
import { windowName, windowOrder } from './window-names';

/** So many rows are drawn at first, and so many more at a time. */
const PAGE = 100;

/** The post that is edited, and each post's day when it was opened: while a day is typed its row must not jump away. */
interface Opened {
  id: string;
  days: ReadonlyMap<string, string | undefined>;
}

interface Props {
  rows: readonly PostRow[];
  now: string;
  save: Save;
}

/** All posts by their planned day under their months, each to be opened and edited in its place. */
export function PostsTable({ rows, now, save }: Props) {
  const [opened, setOpened] = useState<Opened>();
  const [most, setMost] = useState(PAGE);
  const table = useRef<HTMLTableElement>(null);
  const placed = opened ? asThen(rows, opened.days) : rows;
  const dayOf = ({ post }: PostRow) => (opened?.days.has(post.id) ? opened.days.get(post.id) : post.plannedOn);
  const months = [...Map.groupBy(placed.slice(0, most), row => dayOf(row)?.slice(0, 7))];
  const toggle = (id: string) =>
    setOpened(opened?.id === id ? undefined : { id, days: new Map(placed.map(row => [row.post.id, dayOf(row)])) });
  const left = rows.length - most;
  return (
    <>
      <table className="posts-table" ref={table} tabIndex={-1}>
        <caption className="sr">{say('posts_likes_caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="when">
              {say('posts_column_day')}
            </th>
            <th scope="col" className="who">
              {say('posts_column_creator')}
            </th>
            <th scope="col">{say('posts_column_post')}</th>
            <th scope="col" className="state">
              {say('posts_column_state')}
            </th>
            {windowOrder.map(window => (
              <th key={window} scope="col" className="n win">
                {say('posts_column_window', { window: windowName(window) })}
              </th>
            ))}
            <th scope="col" className="n win latest">
              <span>{say('posts_column_latest')}</span>
            </th>
            <th scope="col" className="n edit">
              <span className="sr">{say('posts_column_edit')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map(([month, own]) => (
            <Fragment key={month ?? 'none'}>
              <tr className="month">
                <th scope="rowgroup" colSpan={COLUMNS}>
                  {month === undefined ? say('posts_no_day') : monthOf(month)}
                  <span className="qq num">{sayCount('posts_sum', own.length, { count: whole(own.length) })}</span>
                </th>
              </tr>
              {own.map(row => (
                <PostLine
                  key={row.post.id}
                  row={row}
                  rows={rows}
                  now={now}
                  isOpen={opened?.id === row.post.id}
                  onToggle={() => toggle(row.post.id)}
                  // What had the focus is gone: it stays near.
                  onRemoved={() => {
                    setOpened(undefined);
                    table.current?.focus();
                  }}
                  save={save}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" className="btn s" onClick={() => setMost(most + PAGE)}>
          {say('posts_rest', { count: whole(Math.min(left, PAGE)) })}
        </button>
      )}
    </>
  );
}

/** Rows in the order that they stood in; ones that came since are last. */
function asThen(rows: readonly PostRow[], days: Opened['days']): PostRow[] {
  const places = new Map([...days.keys()].map((id, place) => [id, place]));
  const placeOf = ({ post }: PostRow) => places.get(post.id) ?? places.size;
  return rows.toSorted((one, other) => placeOf(one) - placeOf(other));
}
