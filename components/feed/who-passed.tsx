import type { ReactNode } from 'react';
import { Avatar } from '@/components/inspection/avatar';
import { Dot } from '@/components/inspection/dot';
import { statedCount, whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Count } from '@/lib/evidence/count';
import type { PassedCreator } from './passed-creators';

interface Props {
  name: string;
  creator: PassedCreator;
  /** Stands behind the name. */
  standing: ReactNode;
}

/** Who it is, and the most liked of their notes on the feed; name and title are the page's own words. */
export const WhoPassed = (props: Props) => (
  <>
    <Avatar name={props.name} size="m" />
    <WordsOfPassed {...props} />
  </>
);

/** The same without the avatar. */
export function WordsOfPassed({ name, creator, standing }: Props) {
  const { notes, likes, title } = creator;
  return (
    <span className="grow">
      <span className="nm">
        <span className="cut name" lang="zh-CN">
          <bdi>{name}</bdi>
        </span>
        {standing}
      </span>
      <span className="cut s12 qq num">
        {notes === 0 && say('feed_own')}
        {notes > 1 && (
          <>
            {sayCount('feed_notes', notes, { count: whole(notes) })}
            <Dot />
          </>
        )}
        {likes && mostLiked(notes, likes)}
        {likes && title && <Dot />}
        <bdi lang="zh-CN">{title}</bdi>
      </span>
    </span>
  );
}

function mostLiked(notes: number, likes: Count): string {
  const figures = { likes: statedCount(likes) };
  return notes > 1 ? sayCount('feed_likes_most', likes.value, figures) : sayCount('feed_likes', likes.value, figures);
}
