import { postAddress } from '@/components/inspection/post-address';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { editPost } from '@/lib/shortlist/publications';
import type { PostRow } from './post-rows';
import { outWords } from './post-words';

interface Props {
  row: PostRow;
  postId: string;
  /** What linking it had to say. */
  said: string;
  now: string;
  save: Save;
  onUnlink: () => void;
}

/** The note of a post that is out: the way to it, when it came out, and what is odd about it. */
export function LinkedNote({
  row: { post, name, title, out, isTwice, isOthers },
  postId,
  said,
  now,
  save,
  onUnlink
}: Props) {
  const unlink = async () => {
    if (await save(() => editPost(post.id, { postId: () => undefined }, instant()))) onUnlink();
  };
  return (
    <div className="asked linked-note">
      <p className="s12 q">{say('posts_link')}</p>
      <p className="row">
        <a className="cut grow" href={postAddress(postId)} target="_blank" rel="noreferrer" lang="zh-CN">
          <bdi>{title ?? postId}</bdi>
        </a>
        <button
          type="button"
          className="btn bare s"
          aria-label={say('posts_unlink_of', { name })}
          onClick={() => void unlink()}
        >
          <Icon name="cross" />
          {say('posts_unlink')}
        </button>
      </p>
      <p className="hint">{outWords(out, now)}</p>
      <p className="problem" role="status">
        {[said, isTwice && say('posts_same_note'), isOthers && say('posts_other_author')]
          .filter(Boolean)
          .join(say('clause_separator'))}
      </p>
    </div>
  );
}
