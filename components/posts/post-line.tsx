import { tooltipName } from '@/components/inspection/creator-name';
import { postAddress } from '@/components/inspection/post-address';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { addressOf } from '@/components/shortlist/place';
import { Unknown } from '@/components/shortlist/unknown';
import { day } from '@/components/words/dates';
import { statedCount } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { latest } from '@/lib/campaign/measured-windows';
import { dayWords } from './link-note';
import { PostPanel } from './post-panel';
import type { PostRow } from './post-rows';
import { StateMark } from './state-mark';
import { WindowCell } from './window-cell';
import { windowOrder } from './window-names';

interface Props {
  row: PostRow;
  rows: readonly PostRow[];
  now: string;
  isOpen: boolean;
  onToggle: () => void;
  onRemoved: () => void;
  save: Save;
}

export const COLUMNS = 9;

/** One post in the table, and under it the panel that edits it once it is opened. */
export function PostLine({ row, rows, now, isOpen, onToggle, onRemoved, save }: Props) {
  const { post, name, left, title, state, out, measurements, isTwice, isOthers } = row;
  const likes = latest(measurements)?.likes;
  return (
    <>
      <tr className={isOpen ? 'post-row open' : 'post-row'}>
        <td className="num when">{post.plannedOn === undefined ? <Unknown /> : day(post.plannedOn, now)}</td>
        <td className="who">
          <a className="cut" lang="zh-CN" href={addressOf({ creator: post.creatorId })} title={tooltipName(name)}>
            <bdi>{name}</bdi>
          </a>
          {left === 'archived' && <span className="chip line">{say('posts_left_archived')}</span>}
          {left === 'off-list' && <span className="chip line">{say('posts_left_off_list')}</span>}
        </td>
        <td className="what">
          <span className="cut" lang="zh-CN" title={title ?? post.about}>
            {post.postId !== undefined ? (
              <a href={postAddress(post.postId)} target="_blank" rel="noreferrer">
                <bdi>{title || post.about || say('post_untitled')}</bdi>
              </a>
            ) : (
              <bdi>{post.about}</bdi>
            )}
          </span>
          {post.kind && (
            <span className="qq s12 cut">{say(post.kind === 'image' ? 'price_image_note' : 'price_video_note')}</span>
          )}
          {isTwice && <span className="chip line">{say('posts_same_note')}</span>}
          {isOthers && <span className="chip line">{say('posts_other_author')}</span>}
          {out && 'day' in out && <span className="chip line">{say('posts_by_day_only')}</span>}
        </td>
        <td>
          <StateMark state={state} />
        </td>
        {windowOrder.map(window => (
          <td key={window} className="n">
            <WindowCell row={row} window={window} now={now} />
          </td>
        ))}
        <td className="n num latest">{likes ? <span>{statedCount(likes)}</span> : <Unknown />}</td>
        <td className="n">
          <button
            type="button"
            className="btn bare icon s"
            aria-expanded={isOpen}
            aria-label={say('posts_edit', { name, day: dayWords(post.plannedOn) })}
            onClick={onToggle}
          >
            <Icon name={isOpen ? 'up' : 'down'} />
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr className="post-more">
          <td className="panel" colSpan={COLUMNS}>
            <PostPanel row={row} rows={rows} now={now} save={save} onRemoved={onRemoved} />
          </td>
        </tr>
      )}
    </>
  );
}
