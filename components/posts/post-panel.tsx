import { DayField } from '@/components/campaign/day-field';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import type { Edits } from '@/lib/shortlist/campaigns';
import type { PublicationPlan } from '@/lib/shortlist/publication';
import { editPost, removePost } from '@/lib/shortlist/publications';
import { KeptText } from './kept-text';
import { KindChoice } from './kind-choice';
import { LinkField } from './link-field';
import { OwnFigures } from './own-figures';
import { PageFigures } from './page-figures';
import type { PostRow } from './post-rows';

interface Props {
  row: PostRow;
  rows: readonly PostRow[];
  now: string;
  save: Save;
  onRemoved: () => void;
}

/** One post to be edited: its plan and its note on the left, its figures on the right. */
export function PostPanel({ row, rows, now, save, onRemoved }: Props) {
  const { post } = row;
  const edit = (edits: Edits<PublicationPlan>) => void save(() => editPost(post.id, edits, instant()));
  const remove = async () => {
    if (await save(() => removePost(post.id, instant()))) onRemoved();
  };
  return (
    <div className="post-panel">
      <div className="post-plan">
        <div className="side-by-side">
          <DayField
            id={`post-day-${post.id}`}
            label={say('posts_day_field')}
            stored={post.plannedOn}
            keep={plannedOn => edit({ plannedOn: () => plannedOn })}
          />
          <div className="asked">
            <label htmlFor={`post-kind-${post.id}`}>{say('posts_kind')}</label>
            <KindChoice id={`post-kind-${post.id}`} kind={post.kind} onChoose={kind => edit({ kind: () => kind })} />
          </div>
        </div>
        <div className="asked">
          <label htmlFor={`post-about-${post.id}`}>{say('posts_about')}</label>
          <KeptText
            id={`post-about-${post.id}`}
            stored={post.about}
            maxLength={2_000}
            placeholder={say('posts_about_hint')}
            save={save}
            keep={about => editPost(post.id, { about: () => about }, instant())}
          />
        </div>
        <LinkField row={row} rows={rows} now={now} save={save} />
        <button type="button" className="btn bare s" onClick={() => void remove()}>
          <Icon name="bin" />
          {say('posts_remove')}
        </button>
      </div>
      <div className="post-figures">
        <PageFigures row={row} />
        <OwnFigures post={post} save={save} />
      </div>
    </div>
  );
}
